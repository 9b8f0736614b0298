package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import be.driehoek.party.LanguageTag;
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

/** Requests drawn at random: small teams with more to do than fits now and then, and pins that cannot hold. */
final class RandomRequests {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final SplittableRandom random;
    private final int days;
    private final int places;
    private final int members;
    private final int cases;
    private final int parties;

    private RandomRequests(SplittableRandom random) {
        this.random = random;
        days = 1 + random.nextInt(3);
        places = 3 + random.nextInt(6);
        members = 1 + random.nextInt(4);
        cases = 2 + random.nextInt(6);
        parties = 1 + random.nextInt(2);
    }

    static PlanningRequest of(long seed) {
        return new RandomRequests(new SplittableRandom(seed)).request(seed);
    }

    private PlanningRequest request(long seed) {
        boolean byTable = random.nextBoolean();
        List<ThirdParty> thirdParties = IntStream.range(0, parties)
                .mapToObj(i -> new ThirdParty("p" + i, slots(2)))
                .toList();
        List<PlannedCase> planned = IntStream.range(0, cases)
                .mapToObj(i -> new PlannedCase(
                        caseId(i), ownCaseworker(3), Optional.of("p" + random.nextInt(parties)), slots(4)))
                .toList();
        int visits = 2 + random.nextInt(10);
        return new PlanningRequest(
                MONDAY,
                MONDAY.plusDays(days - 1),
                IntStream.range(0, places).mapToObj(this::place).toList(),
                byTable ? Travel.table(table()) : Travel.straight(1.3, 40),
                IntStream.range(0, members).mapToObj(this::member).toList(),
                thirdParties,
                planned,
                IntStream.range(0, visits).mapToObj(this::visit).toList(),
                random.nextBoolean()
                        ? PlanningWeights.usual()
                        : new PlanningWeights(
                                1 + random.nextInt(20),
                                random.nextInt(9),
                                20_000,
                                30_000,
                                50_000,
                                random.nextInt(3000),
                                random.nextInt(5),
                                random.nextInt(3000)),
                seed,
                3);
    }

    static CaseId caseId(int index) {
        return new CaseId(new UUID(0, index));
    }

    private Place place(int index) {
        return new Place(
                "l" + index,
                Optional.of(new Coordinates(50.8 + random.nextInt(300) / 1000.0, 2.9 + random.nextInt(400) / 1000.0)));
    }

    private String place() {
        return "l" + random.nextInt(places);
    }

    private List<List<Double>> table() {
        return IntStream.range(0, places)
                .mapToObj(from -> IntStream.range(0, places)
                        .mapToObj(to -> from == to ? 0.0 : 3 + random.nextInt(400) / 10.0)
                        .toList())
                .toList();
    }

    private Optional<AccountId> ownCaseworker(int outOf) {
        return random.nextInt(outOf) == 0
                ? Optional.empty()
                : Optional.of(new AccountId("c" + random.nextInt(members)));
    }

    private TeamMember member(int index) {
        List<TimeSlot> hours = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (random.nextInt(5) > 0) {
                hours.add(slot(day, 7 * 60 + random.nextInt(180), 180 + random.nextInt(360)));
            }
        }
        List<LanguageTag> languages = new ArrayList<>(List.of(new LanguageTag("nl")));
        if (random.nextBoolean()) {
            languages.add(new LanguageTag("fr-BE"));
        }
        return new TeamMember(
                new AccountId("c" + index),
                hours,
                place(),
                random.nextInt(3) == 0 ? place() : "l0",
                languages,
                random.nextBoolean() ? List.of("debt") : List.of(),
                1 + random.nextInt(5));
    }

    private static TimeSlot slot(int day, int from, int minutes) {
        return new TimeSlot(
                MONDAY.plusDays(day),
                LocalTime.ofSecondOfDay(from * 60L),
                LocalTime.ofSecondOfDay(Math.min(22 * 60, from + minutes) * 60L));
    }

    /** Slots on some days, or nothing once in so many times. */
    private Optional<List<TimeSlot>> slots(int nothingIn) {
        if (random.nextInt(nothingIn) == 0) {
            return Optional.empty();
        }
        List<TimeSlot> slots = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int i = (random.nextInt(5) + 2) / 3; i > 0; i--) {
                slots.add(slot(day, 7 * 60 + random.nextInt(500), 60 + random.nextInt(420)));
            }
        }
        return Optional.of(slots);
    }

    private WantedVisit visit(int index) {
        List<Attendee> attendees = new ArrayList<>(List.of(Attendee.CASEWORKER));
        if (random.nextInt(4) > 0) {
            attendees.add(Attendee.TENANT);
        }
        if (random.nextInt(3) == 0) {
            attendees.add(Attendee.THIRD_PARTY);
        }
        int kind = random.nextInt(8);
        return new WantedVisit(
                "v" + index,
                caseId(random.nextInt(cases)),
                place(),
                15 + random.nextInt(100),
                slots(2),
                random.nextInt(3) == 0
                        ? Optional.of(new DayTime(
                                MONDAY.plusDays(random.nextInt(days + 2) - 1), LocalTime.of(8 + random.nextInt(10), 0)))
                        : Optional.empty(),
                VisitPurpose.values()[random.nextInt(3)],
                attendees,
                random.nextInt(8) == 0 ? List.of(new LanguageTag("fr")) : List.of(),
                random.nextInt(8) == 0 ? List.of("debt") : List.of(),
                Priority.values()[random.nextInt(3)],
                kind == 0 ? Optional.of(appointment()) : Optional.empty(),
                kind == 1 || kind == 2 ? Optional.of(appointment()) : Optional.empty());
    }

    private Appointment appointment() {
        return new Appointment(
                new AccountId("c" + random.nextInt(members)),
                MONDAY.plusDays(random.nextInt(days)),
                LocalTime.of(9 + random.nextInt(6), 15 * random.nextInt(4)));
    }

    /** The same request so many days and minutes later. */
    static PlanningRequest later(PlanningRequest request, int days, int minutes) {
        return new PlanningRequest(
                request.from().plusDays(days),
                request.until().plusDays(days),
                request.places(),
                request.travel(),
                request.caseworkers().stream()
                        .map(member -> new TeamMember(
                                member.id(),
                                later(member.hours(), days, minutes),
                                member.start(),
                                member.end(),
                                member.languages(),
                                member.skills(),
                                member.mostVisits()))
                        .toList(),
                request.thirdParties().stream()
                        .map(party ->
                                new ThirdParty(party.id(), party.available().map(slots -> later(slots, days, minutes))))
                        .toList(),
                request.cases().stream()
                        .map(planned -> new PlannedCase(
                                planned.id(),
                                planned.caseworker(),
                                planned.thirdParty(),
                                planned.tenantAvailable().map(slots -> later(slots, days, minutes))))
                        .toList(),
                request.visits().stream()
                        .map(visit -> with(
                                visit,
                                visit.windows().map(slots -> later(slots, days, minutes)),
                                visit.due()
                                        .map(due -> new DayTime(
                                                due.day().plusDays(days),
                                                due.at().plusMinutes(minutes))),
                                visit.pinned().map(settled -> later(settled, days, minutes)),
                                visit.agreed().map(settled -> later(settled, days, minutes))))
                        .toList(),
                request.weights(),
                request.seed(),
                request.alternatives());
    }

    private static List<TimeSlot> later(List<TimeSlot> slots, int days, int minutes) {
        return slots.stream()
                .map(slot -> new TimeSlot(
                        slot.day().plusDays(days),
                        slot.from().plusMinutes(minutes),
                        slot.until().plusMinutes(minutes)))
                .toList();
    }

    private static Appointment later(Appointment settled, int days, int minutes) {
        return new Appointment(
                settled.caseworker(),
                settled.day().plusDays(days),
                settled.start().plusMinutes(minutes));
    }

    static WantedVisit with(
            WantedVisit visit,
            Optional<List<TimeSlot>> windows,
            Optional<DayTime> due,
            Optional<Appointment> pinned,
            Optional<Appointment> agreed) {
        return new WantedVisit(
                visit.id(),
                visit.caseId(),
                visit.place(),
                visit.minutes(),
                windows,
                due,
                visit.purpose(),
                visit.attendees(),
                visit.languages(),
                visit.skills(),
                visit.priority(),
                pinned,
                agreed);
    }

    /** The same request where every planned visit is agreed as the plan has it. */
    static PlanningRequest agreed(PlanningRequest request, VisitPlan plan) {
        return withVisits(
                request,
                request.visits().stream()
                        .map(visit -> with(
                                visit,
                                visit.windows(),
                                visit.due(),
                                visit.pinned(),
                                plan.visits().stream()
                                        .filter(planned -> planned.id().equals(visit.id()))
                                        .map(planned ->
                                                new Appointment(planned.caseworker(), planned.day(), planned.start()))
                                        .findFirst()))
                        .toList());
    }

    static PlanningRequest withVisits(PlanningRequest request, List<WantedVisit> visits) {
        return new PlanningRequest(
                request.from(),
                request.until(),
                request.places(),
                request.travel(),
                request.caseworkers(),
                request.thirdParties(),
                request.cases(),
                visits,
                request.weights(),
                request.seed(),
                request.alternatives());
    }

    static PlanningRequest withCaseworkers(PlanningRequest request, List<TeamMember> caseworkers) {
        return new PlanningRequest(
                request.from(),
                request.until(),
                request.places(),
                request.travel(),
                caseworkers,
                request.thirdParties(),
                request.cases(),
                request.visits(),
                request.weights(),
                request.seed(),
                request.alternatives());
    }
}
