package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.party.AccountId;
import be.driehoek.planning.Alternative;
import be.driehoek.planning.PlanFigures;
import be.driehoek.planning.PlanningMessages;
import be.driehoek.planning.ProposedVisit;
import be.driehoek.planning.UnplannedVisit;
import be.driehoek.planning.VisitPlan;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A plan for the visits of a team, in words.
 *
 * @param visits the visits that are planned, in order of time
 * @param unplanned the visits for which there is no room
 * @param figures what the plan comes to
 * @param iterations how many changes were tried to find it
 */
record VisitPlanView(List<PlannedView> visits, List<UnplannedView> unplanned, PlanFigures figures, long iterations) {

    /**
     * A reason, in words.
     *
     * @param code the code of the reason, the same in every language
     * @param message the reason
     */
    record ReasonView(String code, String message) {
        static ReasonView of(Message reason, Language language) {
            return new ReasonView(reason.code(), PlanningMessages.render(reason, language));
        }
    }

    /**
     * That another than the caseworker of the case comes.
     *
     * @param caseworker the caseworker of the case
     * @param why the reason
     */
    record ChangedView(AccountId caseworker, ReasonView why) {}

    /**
     * A visit that is planned.
     *
     * @param id what it is called in the request
     * @param caseId the case
     * @param place where it takes place
     * @param caseworker who comes
     * @param day the day
     * @param start when it begins
     * @param end when it ends
     * @param thirdParty the third party who comes along
     * @param minutesLate by how much it begins late
     * @param pinned whether people pinned it
     * @param moved whether it was agreed otherwise
     * @param changed why it is not the caseworker of the case who comes, if that is so
     * @param alternatives who else could come when
     * @param command what plans it in its case, once it is accepted
     */
    record PlannedView(
            String id,
            @JsonProperty("case") CaseId caseId,
            String place,
            AccountId caseworker,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            Optional<String> thirdParty,
            int minutesLate,
            boolean pinned,
            boolean moved,
            Optional<ChangedView> changed,
            List<Alternative> alternatives,
            @Schema(implementation = ScheduleVisit.class) Command command) {
        static PlannedView of(ProposedVisit visit, LocalDate today, Language language) {
            return new PlannedView(
                    visit.id(),
                    visit.caseId(),
                    visit.place(),
                    visit.caseworker(),
                    visit.day(),
                    visit.start(),
                    visit.end(),
                    visit.thirdParty(),
                    visit.minutesLate(),
                    visit.pinned(),
                    visit.moved(),
                    visit.changed()
                            .map(changed ->
                                    new ChangedView(changed.caseworker(), ReasonView.of(changed.why(), language))),
                    visit.alternatives(),
                    visit.schedule(today));
        }
    }

    /**
     * A visit that could not be planned.
     *
     * @param id what it is called in the request
     * @param caseId the case
     * @param reasons what stands in the way
     */
    record UnplannedView(String id, @JsonProperty("case") CaseId caseId, List<ReasonView> reasons) {
        static UnplannedView of(UnplannedVisit visit, Language language) {
            return new UnplannedView(
                    visit.id(),
                    visit.caseId(),
                    visit.reasons().stream()
                            .map(reason -> ReasonView.of(reason, language))
                            .toList());
        }
    }

    static VisitPlanView of(VisitPlan plan, LocalDate today, Language language) {
        return new VisitPlanView(
                plan.visits().stream()
                        .map(visit -> PlannedView.of(visit, today, language))
                        .toList(),
                plan.unplanned().stream()
                        .map(visit -> UnplannedView.of(visit, language))
                        .toList(),
                plan.figures(),
                plan.iterations());
    }
}
