package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import be.driehoek.party.LanguageTag;
import be.driehoek.planning.search.Window;
import be.driehoek.triangle.Attendee;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from a request by itself: who works when, who may make which visit, and when all can be there. */
final class Team {
    /** A caseworker's working day. */
    record WorkingDay(int member, int from, int until) {}

    final PlanningRequest request;
    final Horizon horizon;
    final TravelTimes travel;
    final List<WorkingDay> days = new ArrayList<>();
    private final Map<CaseId, PlannedCase> cases = new HashMap<>();
    private final Map<String, ThirdParty> thirdParties = new HashMap<>();
    private final Map<AccountId, Integer> members = new HashMap<>();

    Team(PlanningRequest request) {
        this.request = request;
        horizon = Horizon.of(request);
        travel = new TravelTimes(request);
        request.cases().forEach(planned -> cases.put(planned.id(), planned));
        request.thirdParties().forEach(party -> thirdParties.put(party.id(), party));
        for (int member = 0; member < request.caseworkers().size(); member++) {
            members.put(member(member).id(), member);
            for (Window hours : horizon.stretches(member(member).hours())) {
                days.add(new WorkingDay(member, hours.from(), hours.until()));
            }
        }
    }

    TeamMember member(int index) {
        return request.caseworkers().get(index);
    }

    int indexOf(AccountId id) {
        return members.getOrDefault(id, -1);
    }

    int workingMinutes(int member) {
        return days.stream()
                .filter(day -> day.member() == member)
                .mapToInt(day -> day.until() - day.from())
                .sum();
    }

    PlannedCase caseOf(WantedVisit visit) {
        return Optional.ofNullable(cases.get(visit.caseId())).orElseThrow();
    }

    /** Who comes along as third party, if the visit asks for one. */
    Optional<ThirdParty> thirdPartyOf(WantedVisit visit) {
        return visit.attendees().contains(Attendee.THIRD_PARTY)
                ? caseOf(visit).thirdParty().map(thirdParties::get)
                : Optional.empty();
    }

    /** Whom another caseworker would replace: the one of the agreement, else the one of the case. */
    Optional<AccountId> expected(WantedVisit visit) {
        return visit.settled()
                .map(Appointment::caseworker)
                .or(() -> caseOf(visit).caseworker());
    }

    List<Window> windows(WantedVisit visit) {
        return visit.windows().map(horizon::stretches).orElseGet(horizon::whole);
    }

    List<Window> tenantAvailable(WantedVisit visit) {
        return visit.attendees().contains(Attendee.TENANT)
                ? caseOf(visit).tenantAvailable().map(horizon::stretches).orElseGet(horizon::whole)
                : horizon.whole();
    }

    List<Window> thirdPartyAvailable(WantedVisit visit) {
        return thirdPartyOf(visit)
                .flatMap(ThirdParty::available)
                .map(horizon::stretches)
                .orElseGet(horizon::whole);
    }

    /** When a visit can start so that nobody who must be there is away. */
    List<Window> starts(WantedVisit visit) {
        List<Window> together =
                Horizon.both(Horizon.both(windows(visit), tenantAvailable(visit)), thirdPartyAvailable(visit));
        return Horizon.starts(together, visit.minutes());
    }

    /** When a visit can start within the hours of anybody who may make it. */
    List<Window> within(List<Window> starts, WantedVisit visit, Collection<WorkingDay> hours) {
        if (hours.isEmpty()) {
            return List.of();
        }
        int from = hours.stream().mapToInt(WorkingDay::from).min().orElseThrow();
        int until = hours.stream().mapToInt(WorkingDay::until).max().orElseThrow() - visit.minutes();
        return from > until ? List.of() : Horizon.both(starts, List.of(new Window(from, until)));
    }

    /** By how much a visit is late that starts then: it is no fault of the plan that it could not start before. */
    int minutesLate(WantedVisit visit, int start) {
        return visit.due().isEmpty() ? 0 : Math.max(0, start - lateAfter(visit));
    }

    /** The last moment at which a visit that is due is not late. */
    int lateAfter(WantedVisit visit) {
        int due = visit.due()
                .map(moment -> horizon.minute(moment.day(), moment.at()))
                .orElse(horizon.end());
        List<WorkingDay> hours =
                days.stream().filter(day -> mayVisit(day.member(), visit)).toList();
        return within(starts(visit), visit, hours).stream()
                .findFirst()
                .map(first -> Math.max(due, first.from()))
                .orElse(due);
    }

    int minute(Appointment appointment) {
        return horizon.minute(appointment.day(), appointment.start());
    }

    boolean speaks(int member, WantedVisit visit) {
        return codes(member(member).languages()).containsAll(codes(visit.languages()));
    }

    boolean isSkilled(int member, WantedVisit visit) {
        return Set.copyOf(member(member).skills()).containsAll(visit.skills());
    }

    boolean mayVisit(int member, WantedVisit visit) {
        return speaks(member, visit) && isSkilled(member, visit);
    }

    /** Somebody who speaks French speaks the French of Belgium. */
    private static Set<String> codes(List<LanguageTag> languages) {
        return languages.stream()
                .map(tag -> Locale.forLanguageTag(tag.value()).getLanguage())
                .collect(Collectors.toSet());
    }

    /** Whether somebody could make a visit on a working day if it were the only one, way included. */
    boolean fitsAlone(WorkingDay day, WantedVisit visit, List<Window> starts) {
        TeamMember member = member(day.member());
        int arrival = day.from() + travel.minutes(member.start(), visit.place());
        int last = day.until() - travel.minutes(visit.place(), member.end()) - visit.minutes();
        return starts.stream().anyMatch(window -> Math.max(window.from(), arrival) <= Math.min(window.until(), last));
    }
}
