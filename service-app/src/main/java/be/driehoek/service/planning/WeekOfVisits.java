package be.driehoek.service.planning;

import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.ObligationKind;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.planning.Appointment;
import be.driehoek.planning.DayTime;
import be.driehoek.planning.Place;
import be.driehoek.planning.PlannedCase;
import be.driehoek.planning.PlanningRequest;
import be.driehoek.planning.PlanningWeights;
import be.driehoek.planning.TeamMember;
import be.driehoek.planning.ThirdParty;
import be.driehoek.planning.TimeSlot;
import be.driehoek.planning.Travel;
import be.driehoek.planning.WantedVisit;
import be.driehoek.service.cases.Glance;
import be.driehoek.service.cases.GlanceAtCases.NamedAgenda;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The visits that the agenda of a team asks for in a working week, and what is to be planned of them (bezoekweek).
 *
 * <p>Where nobody knows how long ways take, a way within a municipality takes one time, and any other way another one.
 *
 * @param monday the first of the five days
 * @param visits the visits, in the order of the agenda
 */
public record WeekOfVisits(LocalDate monday, List<Visit> visits) {
    /** The days of a working week. */
    public static final int DAYS = 5;

    /** More are not planned at once. */
    private static final int MOST = 100;

    private static final String OFFICE = "office";
    private static final List<Attendee> ATTENDEES = List.of(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY);

    /** Keeps its own copy of the list. */
    public WeekOfVisits {
        visits = List.copyOf(visits);
    }

    /**
     * A visit that the agenda asks for.
     *
     * @param number by which it is known in the plan and its pictures, from 1
     * @param what what asks for it
     * @param about the case
     * @param purpose what for
     * @param agreed who was to come when, if that is settled
     */
    public record Visit(int number, Obligation what, Glance about, VisitPurpose purpose, Optional<Appointment> agreed) {
        /**
         * By what it is known from one plan to the next.
         *
         * @return the case and the obligation
         */
        public String id() {
            return about.id() + "/" + what.id();
        }

        private String inPlan() {
            return Integer.toString(number);
        }
    }

    /**
     * What counts for every visit and everybody.
     *
     * @param from when a working day begins
     * @param until when it ends
     * @param minutes how long a visit takes
     * @param within how many minutes a way within a municipality takes
     * @param between how many minutes any other way takes
     */
    public record Terms(LocalTime from, LocalTime until, int minutes, int within, int between) {}

    /**
     * The visits of a week.
     *
     * @param monday the first day
     * @param agenda what is left to do in it
     * @return the visits
     */
    public static WeekOfVisits of(LocalDate monday, NamedAgenda agenda) {
        var friday = monday.plusDays(DAYS - 1L);
        var asking = agenda.agenda().days().stream()
                .flatMap(day -> day.obligations().stream())
                .filter(entry -> asksForVisit(entry.obligation(), monday, friday))
                .limit(MOST)
                .toList();
        return new WeekOfVisits(
                monday,
                IntStream.range(0, asking.size())
                        .mapToObj(index -> visit(index + 1, asking.get(index), agenda.caseOf(asking.get(index))))
                        .toList());
    }

    /** A visit that was planned for another week stays there. */
    private static boolean asksForVisit(Obligation what, LocalDate monday, LocalDate friday) {
        return switch (what.what()) {
            case INTAKE_VISIT, EVALUATION, VISIT_AGAIN -> !what.from().isAfter(friday);
            case PLANNED_VISIT -> !what.due().isBefore(monday) && !what.due().isAfter(friday);
            default -> false;
        };
    }

    private static Visit visit(int number, TeamAgenda.Entry entry, Glance about) {
        var what = entry.obligation();
        var agreed = what.what() == ObligationKind.PLANNED_VISIT
                ? about.caseworker()
                        .flatMap(caseworker -> what.at().map(at -> new Appointment(caseworker, what.due(), at)))
                : Optional.<Appointment>empty();
        return new Visit(number, what, about, purpose(what, about), agreed);
    }

    private static VisitPurpose purpose(Obligation what, Glance about) {
        return what.what() == ObligationKind.EVALUATION
                ? VisitPurpose.EVALUATION
                : about.phase() == Phase.GUIDANCE ? VisitPurpose.GUIDANCE : VisitPurpose.INTAKE;
    }

    /**
     * What is to be planned.
     *
     * @param chosen which visits
     * @param members who can make them
     * @param terms what counts for all
     * @param pins who must come when, by the ids of the visits
     * @return the request
     */
    public PlanningRequest request(
            Predicate<Visit> chosen, List<AccountId> members, Terms terms, Map<String, Appointment> pins) {
        var wanted = visits.stream().filter(chosen).toList();
        var cases = wanted.stream().map(Visit::about).distinct().toList();
        var hours = IntStream.range(0, DAYS)
                .mapToObj(day -> new TimeSlot(monday.plusDays(day), terms.from(), terms.until()))
                .toList();
        return new PlanningRequest(
                monday,
                monday.plusDays(DAYS - 1L),
                Stream.concat(Stream.of(OFFICE), wanted.stream().map(Visit::inPlan))
                        .map(id -> new Place(id, Optional.empty()))
                        .toList(),
                Travel.table(ways(wanted, terms)),
                members.stream()
                        .map(member -> new TeamMember(
                                member, hours, OFFICE, OFFICE, List.of(), List.of(), TeamMember.MOST_VISITS))
                        .toList(),
                cases.stream()
                        .map(about -> new ThirdParty(thirdParty(about), Optional.empty()))
                        .toList(),
                cases.stream()
                        .map(about -> new PlannedCase(
                                about.id(),
                                about.caseworker().filter(members::contains),
                                Optional.of(thirdParty(about)),
                                Optional.empty()))
                        .toList(),
                wanted.stream()
                        .map(visit -> wanted(visit, members, terms, Optional.ofNullable(pins.get(visit.id()))))
                        .toList(),
                PlanningWeights.usual(),
                1,
                PlanningRequest.USUAL_ALTERNATIVES);
    }

    /** Each case has its own, of whom nothing is known but that they come along. */
    private static String thirdParty(Glance about) {
        return about.id().toString();
    }

    private static WantedVisit wanted(Visit visit, List<AccountId> members, Terms terms, Optional<Appointment> pin) {
        return new WantedVisit(
                visit.inPlan(),
                visit.about().id(),
                visit.inPlan(),
                visit.what().minutes().orElse(terms.minutes()),
                Optional.empty(),
                Optional.of(new DayTime(visit.what().due(), terms.until())),
                visit.purpose(),
                ATTENDEES.stream()
                        .filter(one -> one != Attendee.THIRD_PARTY
                                || visit.what().who().contains(one))
                        .toList(),
                List.of(),
                List.of(),
                visit.about().priority(),
                pin,
                visit.agreed().filter(settled -> members.contains(settled.caseworker())));
    }

    private static List<List<Double>> ways(List<Visit> visits, Terms terms) {
        var towns = new ArrayList<Optional<String>>();
        towns.add(Optional.empty());
        visits.forEach(visit ->
                towns.add(visit.about().municipality().map(town -> town.value().strip())));
        return IntStream.range(0, towns.size())
                .mapToObj(from -> IntStream.range(0, towns.size())
                        .mapToObj(to -> (double) way(from, to, towns, terms))
                        .toList())
                .toList();
    }

    private static int way(int from, int to, List<Optional<String>> towns, Terms terms) {
        if (from == to) {
            return 0;
        }
        return towns.get(from).isPresent() && towns.get(from).equals(towns.get(to)) ? terms.within() : terms.between();
    }
}
