package be.driehoek.benchmarks.visits;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import be.driehoek.party.LanguageTag;
import be.driehoek.planning.Coordinates;
import be.driehoek.planning.Place;
import be.driehoek.planning.PlannedCase;
import be.driehoek.planning.PlanningRequest;
import be.driehoek.planning.PlanningWeights;
import be.driehoek.planning.TeamMember;
import be.driehoek.planning.ThirdParty;
import be.driehoek.planning.TimeSlot;
import be.driehoek.planning.Travel;
import be.driehoek.planning.WantedVisit;
import be.driehoek.referral.Priority;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A team's days as they might be, drawn at random: a region of forty kilometres around an office, half of the team part-time,
 * tenants who are free on some half days, and a third party at the table now and then.
 */
final class RandomWeek {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int CASES_OF_A_THIRD_PARTY = 6;
    private static final String OFFICE = "office";

    private final SplittableRandom random;
    private final long seed;
    private final int visits;
    private final int caseworkers;
    private final int days;
    private final int thirdParties;

    private RandomWeek(int visits, int caseworkers, int days, long seed) {
        random = new SplittableRandom(seed);
        this.seed = seed;
        this.visits = visits;
        this.caseworkers = caseworkers;
        this.days = days;
        thirdParties = 1 + visits / CASES_OF_A_THIRD_PARTY;
    }

    /** So many visits, each in a case of its own, for so many caseworkers on so many days from a Monday on. */
    static PlanningRequest of(int visits, int caseworkers, int days, long seed) {
        return new RandomWeek(visits, caseworkers, days, seed).request();
    }

    private PlanningRequest request() {
        List<Place> places = new ArrayList<>(List.of(new Place(OFFICE, Optional.of(new Coordinates(50.9, 3.2)))));
        IntStream.range(0, visits).mapToObj(this::home).forEach(places::add);
        return new PlanningRequest(
                MONDAY,
                MONDAY.plusDays(days - 1L),
                places,
                Travel.straight(1.3, 50),
                IntStream.range(0, caseworkers).mapToObj(this::member).toList(),
                IntStream.range(0, thirdParties)
                        .mapToObj(party -> new ThirdParty("party" + party, Optional.of(halfDays())))
                        .toList(),
                IntStream.range(0, visits).mapToObj(this::planned).toList(),
                IntStream.range(0, visits).mapToObj(this::visit).toList(),
                PlanningWeights.usual(),
                seed,
                PlanningRequest.USUAL_ALTERNATIVES);
    }

    private static CaseId caseId(int index) {
        return new CaseId(new UUID(0, index));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private Place home(int index) {
        return new Place(
                "home" + index,
                Optional.of(new Coordinates(50.72 + random.nextDouble(0.36), 2.92 + random.nextDouble(0.56))));
    }

    private TeamMember member(int index) {
        boolean isPartTime = index % 2 == 1;
        List<TimeSlot> hours = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (!isPartTime || !once(3)) {
                hours.add(slot(day, "08:30", "16:30"));
            }
        }
        return new TeamMember(
                new AccountId("caseworker" + index),
                hours,
                OFFICE,
                OFFICE,
                List.of(new LanguageTag("nl"), new LanguageTag(index % 3 == 0 ? "ar" : "fr")),
                List.of(),
                5);
    }

    private static TimeSlot slot(int day, String from, String until) {
        return new TimeSlot(MONDAY.plusDays(day), LocalTime.parse(from), LocalTime.parse(until));
    }

    private List<TimeSlot> halfDays() {
        List<TimeSlot> free = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (!once(3)) {
                free.add(slot(day, "08:30", "12:00"));
            }
            if (!once(3)) {
                free.add(slot(day, "13:00", "17:00"));
            }
        }
        return free;
    }

    private PlannedCase planned(int index) {
        return new PlannedCase(
                caseId(index),
                once(4) ? Optional.empty() : Optional.of(new AccountId("caseworker" + random.nextInt(caseworkers))),
                Optional.of("party" + index % thirdParties),
                once(3) ? Optional.empty() : Optional.of(halfDays()));
    }

    private WantedVisit visit(int index) {
        boolean withThirdParty = once(3);
        return new WantedVisit(
                "visit" + index,
                caseId(index),
                "home" + index,
                withThirdParty ? 90 : 60,
                Optional.empty(),
                Optional.empty(),
                withThirdParty ? VisitPurpose.EVALUATION : VisitPurpose.GUIDANCE,
                withThirdParty
                        ? List.of(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                        : List.of(Attendee.TENANT, Attendee.CASEWORKER),
                once(8) ? List.of(new LanguageTag("ar")) : List.of(),
                List.of(),
                Priority.NORMAL,
                Optional.empty(),
                Optional.empty());
    }
}
