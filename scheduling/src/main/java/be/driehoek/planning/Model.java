package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import be.driehoek.planning.search.Problem;
import be.driehoek.planning.search.Shift;
import be.driehoek.planning.search.Task;
import be.driehoek.planning.search.Window;
import be.driehoek.triangle.Attendee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A request in the terms of the search.
 *
 * <p>Each working day of a caseworker is a shift. A third party, and a tenant with several visits, is a person with one
 * shift over all days, who comes from anywhere; all tasks of a visit start at once. An agreed visit is there
 * twice: once as it was agreed, and once anywhere else, at the cost of moving. Both need the same token, of which there is
 * one, so that at most one of them is planned; the other one's cost of being left out is the same in each plan.
 *
 * <p>Under any {@link Relaxation} shifts, visits and tasks have the same indexes.
 */
final class Model {
    /** The visits of the search that stand for one wanted visit, and the task of the caseworker in each. */
    record Forms(List<Integer> visits, List<Integer> tasks) {}

    final Team team;
    final Problem problem;
    final List<Forms> forms = new ArrayList<>();

    /** The wanted visit of each task of a caseworker, by the task's index. */
    final Map<Integer, Integer> wantedOf = new HashMap<>();

    /** The visits of the search that are as they were pinned or agreed. */
    final Set<Integer> settled = new TreeSet<>();

    /** What is left out of each plan because another form of the visit is planned. */
    private long leftOutAnyway;

    private final Relaxation relaxation;
    private final Set<Integer> relaxed;
    private final Problem.Builder builder;
    private final Map<String, Integer> thirdPartyShift = new HashMap<>();
    private final Map<CaseId, Integer> tenantShift = new HashMap<>();
    private final Map<Integer, Integer> tokenShift = new HashMap<>();
    private final int standIn;
    private final long costOfPinned;

    Model(Team team) {
        this(team, Relaxation.NONE, Set.of());
    }

    /** A model that gives way on one thing, where it concerns these visits. */
    Model(Team team, Relaxation relaxation, Set<Integer> relaxed) {
        this.team = team;
        this.relaxation = relaxation;
        this.relaxed = relaxed;
        PlanningRequest request = team.request;
        PlanningWeights weights = request.weights();
        builder = Problem.builder(team.travel.table()).weights(weights.travel(), 0);
        IntStream.range(0, team.days.size()).forEach(shift -> builder.shift(shift(hours(shift))));
        for (ThirdParty party : request.thirdParties()) {
            thirdPartyShift.put(party.id(), builder.shift(companion(Integer.MAX_VALUE)));
        }
        Map<CaseId, Long> visitsOfTenant = request.visits().stream()
                .filter(visit -> visit.attendees().contains(Attendee.TENANT))
                .collect(Collectors.groupingBy(WantedVisit::caseId, Collectors.counting()));
        for (PlannedCase planned : request.cases()) {
            if (visitsOfTenant.getOrDefault(planned.id(), 0L) > 1) {
                tenantShift.put(planned.id(), builder.shift(companion(Integer.MAX_VALUE)));
            }
        }
        for (int visit = 0; visit < request.visits().size(); visit++) {
            if (isMovable(request.visits().get(visit))) {
                tokenShift.put(visit, builder.shift(companion(1)));
            }
        }
        standIn = builder.shift(companion(Integer.MAX_VALUE));
        for (int member = 0; member < request.caseworkers().size(); member++) {
            int whose = member;
            List<Integer> shifts = IntStream.range(0, team.days.size())
                    .filter(shift -> team.days.get(shift).member() == whose)
                    .boxed()
                    .toList();
            builder.load(shifts, weights.fairness(), Math.max(1, team.workingMinutes(member)));
        }
        costOfPinned = 1
                + request.visits().stream()
                        .mapToLong(visit -> weights.unplanned(visit.priority()))
                        .sum();
        for (int visit = 0; visit < request.visits().size(); visit++) {
            add(visit, request.visits().get(visit));
        }
        groupByCase();
        problem = builder.build();
    }

    private void groupByCase() {
        Map<CaseId, List<Integer>> byCase = new LinkedHashMap<>();
        for (int visit = 0; visit < forms.size(); visit++) {
            byCase.computeIfAbsent(team.request.visits().get(visit).caseId(), id -> new ArrayList<>())
                    .addAll(forms.get(visit).tasks());
        }
        byCase.values()
                .forEach(tasks -> builder.group(tasks, team.request.weights().furtherCaseworker()));
    }

    private static boolean isMovable(WantedVisit visit) {
        return visit.pinned().isEmpty() && visit.agreed().isPresent();
    }

    /** The working day of a shift. */
    private Team.WorkingDay hours(int shift) {
        Team.WorkingDay day = team.days.get(shift);
        int midnight = Math.floorDiv(day.from(), Horizon.DAY) * Horizon.DAY;
        return relaxation == Relaxation.HOURS
                ? new Team.WorkingDay(day.member(), midnight, midnight + Horizon.DAY)
                : day;
    }

    private Shift shift(Team.WorkingDay day) {
        TeamMember member = team.member(day.member());
        return new Shift(
                team.travel.place(member.start()),
                team.travel.place(member.end()),
                day.from(),
                day.until(),
                relaxation == Relaxation.MOST_VISITS ? Integer.MAX_VALUE : member.mostVisits());
    }

    /** Somebody who only comes along, or something that is needed for a visit. */
    private Shift companion(int atMost) {
        return new Shift(team.travel.anywhere(), team.travel.anywhere(), 0, Problem.LONGEST, atMost);
    }

    /** Whether this is what one gives way on for a visit. */
    private boolean givesWay(Relaxation on, int index) {
        return relaxation == on && relaxed.contains(index);
    }

    /** What it costs not to plan a visit. */
    long costOfLeavingOut(WantedVisit visit) {
        return visit.pinned().isPresent()
                ? costOfPinned
                : team.request.weights().unplanned(visit.priority());
    }

    private void add(int index, WantedVisit visit) {
        List<Window> starts = givesWay(Relaxation.WINDOWS, index)
                ? Horizon.starts(team.horizon.whole(), visit.minutes())
                : team.starts(visit);
        Forms added = new Forms(new ArrayList<>(), new ArrayList<>());
        forms.add(added);
        Optional<Appointment> appointment = visit.settled();
        if (appointment.isEmpty() || (visit.pinned().isPresent() && givesWay(Relaxation.PIN, index))) {
            addForm(index, added, starts, costs(index, visit, 0));
            return;
        }
        int then = team.minute(appointment.get());
        List<Window> agreed = Horizon.both(starts, List.of(new Window(then, then)));
        int member = team.indexOf(appointment.get().caseworker());
        // There is but one start, so that its lateness is a cost of its working day.
        long late = (long) team.request.weights().lateness() * team.minutesLate(visit, then);
        Map<Integer, Long> asAgreed = new TreeMap<>();
        costs(index, visit, 0).forEach((shift, cost) -> {
            if (team.days.get(shift).member() == member) {
                asAgreed.put(shift, cost + late);
            }
        });
        addForm(index, added, agreed, asAgreed);
        settled.add(added.visits().getFirst());
        if (isMovable(visit)) {
            leftOutAnyway += costOfLeavingOut(visit);
            addForm(
                    index,
                    added,
                    starts,
                    costs(index, visit, team.request.weights().moved()));
        }
    }

    /** The working days on which a visit may be made, and what each costs. */
    private Map<Integer, Long> costs(int index, WantedVisit visit, int atLeast) {
        Optional<AccountId> expected = team.expected(visit);
        Map<Integer, Long> costs = new TreeMap<>();
        for (int shift = 0; shift < team.days.size(); shift++) {
            int member = team.days.get(shift).member();
            if (team.mayVisit(member, visit) || givesWay(Relaxation.SKILLS, index)) {
                boolean isOther = expected.isPresent()
                        && !expected.get().equals(team.member(member).id());
                costs.put(
                        shift,
                        (long) atLeast + (isOther ? team.request.weights().continuity() : 0));
            }
        }
        return costs;
    }

    private void addForm(int index, Forms to, List<Window> starts, Map<Integer, Long> costs) {
        WantedVisit visit = team.request.visits().get(index);
        List<Window> within = team.within(
                starts, visit, costs.keySet().stream().map(this::hours).toList());
        Map<Integer, Long> shifts = new TreeMap<>(costs);
        shifts.keySet().removeIf(shift -> !isOpen(shift, visit, within));
        // A visit that nobody can make at any time still needs a window, which nobody will use.
        List<Window> windows = within.isEmpty() ? List.of(new Window(0, 0)) : within;
        int lastStart = windows.getLast().until();
        int due = visit.due().isEmpty()
                ? lastStart
                : Math.clamp(team.lateAfter(visit), windows.getFirst().from(), lastStart);
        int added = builder.visit(costOfLeavingOut(visit));
        to.visits().add(added);
        // The token comes first: the search then looks first for what it could swap the visit with.
        Optional.ofNullable(tokenShift.get(index))
                .ifPresent(token -> builder.task(
                        added, new Task(team.travel.anywhere(), 0, windows, due, 0, 0, Map.of(token, 0L))));
        int place = team.travel.place(visit.place());
        int task = builder.task(
                added,
                new Task(
                        place,
                        visit.minutes(),
                        windows,
                        due,
                        team.request.weights().lateness(),
                        0,
                        shifts));
        to.tasks().add(task);
        wantedOf.put(task, index);
        team.thirdPartyOf(visit)
                .map(party -> thirdPartyShift.get(party.id()))
                .ifPresent(shift -> addCompanion(index, added, task, shift, windows, due));
        if (visit.attendees().contains(Attendee.TENANT)) {
            Optional.ofNullable(tenantShift.get(visit.caseId()))
                    .ifPresent(shift -> addCompanion(index, added, task, shift, windows, due));
        }
    }

    private void addCompanion(int index, int visit, int with, int shift, List<Window> windows, int due) {
        WantedVisit wanted = team.request.visits().get(index);
        Map<Integer, Long> whose = givesWay(Relaxation.ELSEWHERE, index) ? Map.of(standIn, 0L) : Map.of(shift, 0L);
        int place = team.travel.place(wanted.place());
        int task = builder.task(visit, new Task(place, wanted.minutes(), windows, due, 0, 0, whose));
        builder.link(with, task, 0, 0);
    }

    private boolean isOpen(int shift, WantedVisit visit, List<Window> starts) {
        Team.WorkingDay hours = hours(shift);
        return starts.stream()
                .anyMatch(window -> Math.max(window.from(), hours.from())
                        <= Math.min(window.until(), hours.until() - visit.minutes()));
    }

    /** What a plan of the search costs in the terms of the request. */
    long cost(long ofSearch) {
        return ofSearch - leftOutAnyway;
    }
}
