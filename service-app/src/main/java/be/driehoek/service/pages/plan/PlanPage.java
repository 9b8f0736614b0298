package be.driehoek.service.pages.plan;

import be.driehoek.party.AccountId;
import be.driehoek.planning.Appointment;
import be.driehoek.planning.PlanningMessages;
import be.driehoek.planning.PlanningRequest;
import be.driehoek.planning.ProposedVisit;
import be.driehoek.planning.RouteMap;
import be.driehoek.planning.VisitPlan;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.planning.WeekOfVisits;
import be.driehoek.service.planning.WeekOfVisits.Visit;
import be.driehoek.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of a week, before and after it is made.
 *
 * @param week the visits that the week asks for
 * @param members the caseworkers of the team
 * @param form what was chosen
 * @param errors what is wrong with it, by the names of the fields
 * @param made the plan, if it was made
 * @param run by what name the next plan is known while it is made
 */
record PlanPage(
        WeekOfVisits week,
        List<AccountId> members,
        PlanForm form,
        Map<String, String> errors,
        Optional<Made> made,
        String run) {

    /**
     * A plan that was made.
     *
     * @param request what was asked
     * @param plan what came of it
     */
    record Made(PlanningRequest request, VisitPlan plan) {
        TimeLines lines() {
            return TimeLines.of(plan.visits());
        }

        /** A picture that holds numbers and letters alone. */
        String map(Reader reader) {
            return RouteMap.svg(request, plan, reader.language());
        }

        String say(Message reason, Reader reader) {
            return PlanningMessages.render(reason, reader.language());
        }
    }

    /** The visit that goes by a number in the plan. */
    Visit visit(String number) {
        return week.visits().get(Integer.parseInt(number) - 1);
    }

    String pin(ProposedVisit planned) {
        return PlanForm.pin(
                new Appointment(planned.caseworker(), planned.day(), planned.start()),
                visit(planned.id()).id());
    }
}
