package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import be.driehoek.party.LanguageTag;
import be.driehoek.referral.Priority;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A team of three with a week and room enough: twelve visits, each in a case of one of them. */
final class Team3 {
    static final LocalDate MONDAY = RandomRequests.MONDAY;
    static final int DAYS = 5;

    private Team3() {}

    static PlanningRequest request() {
        return new PlanningRequest(
                MONDAY,
                MONDAY.plusDays(DAYS - 1),
                IntStream.range(0, 7).mapToObj(Team3::place).toList(),
                Travel.straight(1.3, 50),
                IntStream.range(0, 3).mapToObj(Team3::member).toList(),
                List.of(new ThirdParty("ocmw", Optional.empty())),
                IntStream.range(0, 12).mapToObj(Team3::planned).toList(),
                IntStream.range(0, 12).mapToObj(Team3::visit).toList(),
                PlanningWeights.usual(),
                1,
                3);
    }

    /** The same visits in a few cases that nobody guides yet, in turn. */
    static PlanningRequest withoutCaseworkers(int cases) {
        return with(
                List.of("nl", "nl", "nl"),
                cases,
                IntStream.range(0, 12).mapToObj(Team3::visit).toList());
    }

    /** A visit in each of three languages, all in one case that nobody guides yet; each of the team speaks one of them. */
    static PlanningRequest inOneCase(List<String> languages) {
        return with(
                languages,
                1,
                IntStream.range(0, languages.size())
                        .mapToObj(index -> speaking(visit(index), languages.get(index)))
                        .toList());
    }

    private static PlanningRequest with(List<String> languages, int cases, List<WantedVisit> visits) {
        PlanningRequest request = request();
        return new PlanningRequest(
                request.from(),
                request.until(),
                request.places(),
                request.travel(),
                IntStream.range(0, languages.size())
                        .mapToObj(index -> speaking(member(index), languages.get(index)))
                        .toList(),
                request.thirdParties(),
                IntStream.range(0, cases)
                        .mapToObj(index -> new PlannedCase(
                                RandomRequests.caseId(index), Optional.empty(), Optional.of("ocmw"), Optional.empty()))
                        .toList(),
                IntStream.range(0, visits.size())
                        .mapToObj(index -> inCase(visits.get(index), index % cases))
                        .toList(),
                request.weights(),
                request.seed(),
                request.alternatives());
    }

    private static TeamMember speaking(TeamMember member, String language) {
        return new TeamMember(
                member.id(),
                member.hours(),
                member.start(),
                member.end(),
                List.of(new LanguageTag(language)),
                member.skills(),
                member.mostVisits());
    }

    private static WantedVisit speaking(WantedVisit visit, String language) {
        return with(visit, visit.caseId(), List.of(new LanguageTag(language)));
    }

    private static WantedVisit inCase(WantedVisit visit, int index) {
        return with(visit, RandomRequests.caseId(index), visit.languages());
    }

    private static WantedVisit with(WantedVisit visit, CaseId caseId, List<LanguageTag> languages) {
        return new WantedVisit(
                visit.id(),
                caseId,
                visit.place(),
                visit.minutes(),
                visit.windows(),
                visit.due(),
                visit.purpose(),
                visit.attendees(),
                languages,
                visit.skills(),
                visit.priority(),
                visit.pinned(),
                visit.agreed());
    }

    static Place place(int index) {
        return new Place("l" + index, Optional.of(new Coordinates(50.9 + 0.02 * index, 3.0 + 0.03 * (index % 3))));
    }

    static TeamMember member(int index) {
        return new TeamMember(
                new AccountId("c" + index),
                IntStream.range(0, DAYS).mapToObj(Team3::office).toList(),
                "l0",
                "l0",
                List.of(new LanguageTag("nl")),
                List.of(),
                4);
    }

    static TimeSlot office(int day) {
        return slot(day, "08:30", "17:00");
    }

    static TimeSlot slot(int day, String from, String until) {
        return new TimeSlot(MONDAY.plusDays(day), LocalTime.parse(from), LocalTime.parse(until));
    }

    static TeamMember without(TeamMember member, LocalDate day) {
        return new TeamMember(
                member.id(),
                member.hours().stream().filter(slot -> !slot.day().equals(day)).toList(),
                member.start(),
                member.end(),
                member.languages(),
                member.skills(),
                member.mostVisits());
    }

    static PlannedCase planned(int index) {
        return new PlannedCase(
                RandomRequests.caseId(index),
                Optional.of(new AccountId("c" + index % 3)),
                Optional.of("ocmw"),
                Optional.empty());
    }

    static WantedVisit visit(int index) {
        return new WantedVisit(
                "v" + index,
                RandomRequests.caseId(index),
                "l" + (1 + index % 6),
                60,
                Optional.empty(),
                Optional.empty(),
                VisitPurpose.GUIDANCE,
                index % 4 == 0
                        ? List.of(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                        : List.of(Attendee.TENANT, Attendee.CASEWORKER),
                List.of(),
                List.of(),
                Priority.NORMAL,
                Optional.empty(),
                Optional.empty());
    }
}
