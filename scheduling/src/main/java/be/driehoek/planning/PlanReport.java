package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import be.driehoek.planning.search.Placements;
import be.driehoek.planning.search.Placements.Placement;
import be.driehoek.planning.search.Plan;
import be.driehoek.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in the terms of the request what a plan of the search is: visits, alternatives, reasons and figures. */
final class PlanReport {
    private static final int LETTERS = 26;

    private final Model model;
    private final Team team;
    private final PlanningRequest request;
    private final Placements placements;
    private final Plan found;
    private final List<List<Assignment>> byDay;
    private final Map<Integer, Assignment> byVisit;
    private final List<Assignment> inOrder;

    /** Who visits first, by the case. */
    private final Map<CaseId, AccountId> comesFirst;

    PlanReport(Model model, Placements placements) {
        this.model = model;
        this.placements = placements;
        team = model.team;
        request = team.request;
        found = placements.plan();
        byDay = Assignment.byDay(model, found);
        byVisit = Assignment.byVisit(model, found);
        inOrder = byVisit.values().stream()
                .sorted(Comparator.comparingInt(Assignment::start)
                        .thenComparingInt(Assignment::day)
                        .thenComparingInt(Assignment::wanted))
                .toList();
        comesFirst = inOrder.stream()
                .collect(Collectors.toMap(
                        one -> request.visits().get(one.wanted()).caseId(),
                        one -> caseworker(one.day()),
                        (first, later) -> first));
    }

    VisitPlan plan() {
        List<ProposedVisit> visits = inOrder.stream().map(this::proposed).toList();
        List<Integer> missing = IntStream.range(0, request.visits().size())
                .filter(index -> !byVisit.containsKey(index))
                .boxed()
                .toList();
        Obstacles obstacles = new Obstacles(team, found, missing);
        List<UnplannedVisit> unplanned = missing.stream()
                .map(index -> {
                    WantedVisit visit = request.visits().get(index);
                    return new UnplannedVisit(visit.id(), visit.caseId(), obstacles.of(index));
                })
                .toList();
        return new VisitPlan(visits, unplanned, figures(visits, missing), found.iterations());
    }

    private AccountId caseworker(int day) {
        return team.member(team.days.get(day).member()).id();
    }

    private ProposedVisit proposed(Assignment one) {
        WantedVisit visit = request.visits().get(one.wanted());
        List<Placement> places = placements.of(model.forms.get(one.wanted()).visits());
        return new ProposedVisit(
                visit.id(),
                visit.caseId(),
                visit.place(),
                caseworker(one.day()),
                team.horizon.day(one.start()),
                team.horizon.time(one.start()),
                team.horizon.time(one.start() + visit.minutes()),
                visit.purpose(),
                visit.attendees(),
                team.thirdPartyOf(visit).map(ThirdParty::id),
                one.minutesLate(),
                visit.pinned().isPresent(),
                isMoved(visit, one),
                changed(visit, one, places),
                alternatives(one, places));
    }

    private boolean isMoved(WantedVisit visit, Assignment one) {
        return visit.pinned().isEmpty()
                && visit.agreed().isPresent()
                && !(visit.agreed().get().caseworker().equals(caseworker(one.day()))
                        && team.minute(visit.agreed().get()) == one.start());
    }

    private Placement.Part mainPart(Placement placement) {
        return placement.parts().stream()
                .filter(part -> model.wantedOf.containsKey(part.task()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<ChangedCaseworker> changed(WantedVisit visit, Assignment one, List<Placement> places) {
        Optional<AccountId> own =
                team.caseOf(visit).caseworker().or(() -> Optional.ofNullable(comesFirst.get(visit.caseId())));
        return own.filter(id -> !id.equals(caseworker(one.day())))
                .map(id -> new ChangedCaseworker(id, whyChanged(visit, one, team.indexOf(id), places)));
    }

    private Message whyChanged(WantedVisit visit, Assignment one, int own, List<Placement> places) {
        boolean isSettled = visit.settled()
                .filter(settled -> settled.caseworker().equals(caseworker(one.day())))
                .isPresent();
        if (isSettled) {
            return Message.of(visit.pinned().isPresent() ? "changed.pinned" : "changed.agreed");
        }
        if (!team.speaks(own, visit)) {
            return Message.of("changed.language");
        }
        if (!team.isSkilled(own, visit)) {
            return Message.of("changed.skill");
        }
        if (team.days.stream()
                .noneMatch(day -> day.member() == own && team.fitsAlone(day, visit, team.starts(visit)))) {
            return Message.of("changed.not-working");
        }
        boolean hasRoom = places.stream()
                .anyMatch(place -> team.days.get(mainPart(place).shift()).member() == own);
        return Message.of(hasRoom ? "changed.costs-more" : "changed.no-room");
    }

    /** The cheapest place with each caseworker on each day. */
    private List<Alternative> alternatives(Assignment one, List<Placement> places) {
        List<Alternative> best = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Placement place : places) {
            if (best.size() == request.alternatives()) {
                break;
            }
            Placement.Part part = mainPart(place);
            boolean isAsPlanned = part.shift() == one.day() && part.start() == one.start();
            if (!isAsPlanned && seen.add(part.shift())) {
                best.add(alternative(one, place, part));
            }
        }
        return best;
    }

    private Alternative alternative(Assignment one, Placement place, Placement.Part part) {
        Plan changed = placements.with(model.forms.get(one.wanted()).visits(), place);
        List<Alternative.OtherStart> others = Assignment.byVisit(model, changed).values().stream()
                .filter(other -> other.wanted() != one.wanted() && !byVisit.containsValue(other))
                .sorted(Comparator.comparingInt(Assignment::start).thenComparingInt(Assignment::wanted))
                .map(other -> new Alternative.OtherStart(
                        request.visits().get(other.wanted()).id(),
                        team.horizon.day(other.start()),
                        team.horizon.time(other.start())))
                .toList();
        return new Alternative(
                caseworker(part.shift()),
                team.horizon.day(part.start()),
                team.horizon.time(part.start()),
                place.cost() - found.cost(),
                others);
    }

    private PlanFigures figures(List<ProposedVisit> visits, List<Integer> missing) {
        List<CaseworkerFigures> caseworkers = IntStream.range(
                        0, request.caseworkers().size())
                .mapToObj(this::figuresOf)
                .toList();
        List<Integer> shares = caseworkers.stream()
                .filter(figures -> figures.workingMinutes() > 0)
                .map(CaseworkerFigures::share)
                .sorted()
                .toList();
        int ways =
                caseworkers.stream().mapToInt(CaseworkerFigures::travelMinutes).sum();
        // The search also counts the way home from the start on days without visits.
        int idle = IntStream.range(0, byDay.size())
                .filter(day -> byDay.get(day).isEmpty())
                .map(this::wayOf)
                .sum();
        return new PlanFigures(
                visits.size(),
                missing.size(),
                ways,
                (int) found.travel() - ways - idle,
                (int) visits.stream().filter(visit -> visit.minutesLate() > 0).count(),
                visits.stream().mapToInt(ProposedVisit::minutesLate).sum(),
                (int) byVisit.values().stream()
                        .filter(one -> team.caseOf(request.visits().get(one.wanted()))
                                .caseworker()
                                .filter(caseworker(one.day())::equals)
                                .isPresent())
                        .count(),
                (int) visits.stream()
                        .filter(visit -> visit.changed().isPresent())
                        .count(),
                (int) visits.stream().filter(ProposedVisit::moved).count(),
                shares.isEmpty() ? 0 : shares.getLast() - shares.getFirst(),
                caseworkers,
                cost(missing));
    }

    private CaseworkerFigures figuresOf(int member) {
        int visits = 0;
        int visitMinutes = 0;
        int ways = 0;
        for (int day = 0; day < byDay.size(); day++) {
            if (team.days.get(day).member() == member && !byDay.get(day).isEmpty()) {
                visits += byDay.get(day).size();
                visitMinutes += minutes(byDay.get(day));
                ways += wayOf(day);
            }
        }
        int working = team.workingMinutes(member);
        return new CaseworkerFigures(
                team.member(member).id(),
                label(member),
                visits,
                visitMinutes,
                ways,
                working,
                working == 0 ? 0 : 100 * visitMinutes / working);
    }

    /** A to Z, then AA to AZ, BA and so on. */
    static String label(int member) {
        String last = Character.toString((char) ('A' + member % LETTERS));
        return member < LETTERS ? last : label(member / LETTERS - 1) + last;
    }

    private int minutes(List<Assignment> ofDay) {
        return ofDay.stream()
                .mapToInt(one -> request.visits().get(one.wanted()).minutes())
                .sum();
    }

    private int wayOf(int day) {
        TeamMember member = team.member(team.days.get(day).member());
        String at = member.start();
        int way = 0;
        for (Assignment one : byDay.get(day)) {
            String next = request.visits().get(one.wanted()).place();
            way += team.travel.minutes(at, next);
            at = next;
        }
        return way + team.travel.minutes(at, member.end());
    }

    private PlanCost cost(List<Integer> missing) {
        PlanningWeights weights = request.weights();
        long continuity = 0;
        long moved = 0;
        long late = 0;
        for (Assignment one : byVisit.values()) {
            WantedVisit visit = request.visits().get(one.wanted());
            Optional<AccountId> expected = team.expected(visit);
            continuity +=
                    expected.isPresent() && !expected.get().equals(caseworker(one.day())) ? weights.continuity() : 0;
            moved += isMoved(visit, one) ? weights.moved() : 0;
            late += (long) weights.lateness() * one.minutesLate();
        }
        continuity += byVisit.values().stream()
                .collect(Collectors.groupingBy(
                        one -> request.visits().get(one.wanted()).caseId(),
                        Collectors.mapping(one -> caseworker(one.day()), Collectors.toSet())))
                .values()
                .stream()
                .mapToLong(caseworkers -> (caseworkers.size() - 1L) * weights.furtherCaseworker())
                .sum();
        long fairness = 0;
        for (int member = 0; member < request.caseworkers().size(); member++) {
            long work = 0;
            for (int day = 0; day < byDay.size(); day++) {
                work += team.days.get(day).member() == member ? minutes(byDay.get(day)) : 0;
            }
            fairness += weights.fairness() * work * work / Math.max(1, team.workingMinutes(member));
        }
        return new PlanCost(
                weights.travel() * found.travel(),
                late,
                missing.stream()
                        .mapToLong(
                                index -> model.costOfLeavingOut(request.visits().get(index)))
                        .sum(),
                continuity,
                fairness,
                moved);
    }
}
