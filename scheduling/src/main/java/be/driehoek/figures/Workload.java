package be.driehoek.figures;

import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.ObligationState;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How much work the open cases of one caseworker are (werklast).
 *
 * @param caseworker the caseworker; empty for the cases that have none yet
 * @param cases how many cases there are in each open phase, all of them in their order
 * @param visits how many visits are planned in the period
 * @param due how many other obligations end in the period
 * @param overdue how many are overdue
 */
public record Workload(Optional<AccountId> caseworker, Map<Phase, Integer> cases, int visits, int due, int overdue) {
    /** The phases in which a case is work. */
    public static final List<Phase> OPEN = List.of(Phase.REFERRED, Phase.ACCEPTED, Phase.INTAKE, Phase.GUIDANCE);

    /** Keeps its own copy, in order. */
    public Workload {
        var copy = new EnumMap<Phase, Integer>(Phase.class);
        for (var phase : OPEN) {
            copy.put(phase, cases.getOrDefault(phase, 0));
        }
        cases = Collections.unmodifiableMap(copy);
    }

    /**
     * How many open cases there are.
     *
     * @return the sum
     */
    public int all() {
        return cases.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Looks at how much work cases are.
     *
     * @param cases the cases; each is looked at once, and none is kept
     * @param agenda the obligations of a case, as they stand on the day that is looked at
     * @param on the day that is looked at, which is the first of the period
     * @param until the last day of the period
     * @return the work of each caseworker, in the order of their names; last that of nobody, if there is any
     */
    public static List<Workload> of(
            Stream<GuidanceCase> cases,
            Function<GuidanceCase, ? extends Collection<Obligation>> agenda,
            LocalDate on,
            LocalDate until) {
        var byCaseworker = new TreeMap<Optional<AccountId>, Workload>(Comparator.comparing(
                (Optional<AccountId> one) -> one.map(AccountId::value).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder())));
        cases.filter(looked -> OPEN.contains(looked.phase()))
                .map(looked -> of(looked, agenda.apply(looked), on, until))
                .forEach(one -> byCaseworker.merge(one.caseworker(), one, Workload::plus));
        return List.copyOf(byCaseworker.values());
    }

    private static Workload of(GuidanceCase looked, Collection<Obligation> agenda, LocalDate on, LocalDate until) {
        var left = agenda.stream()
                .filter(obligation -> !obligation.state().isSettled())
                .toList();
        var inPeriod = left.stream()
                .filter(obligation ->
                        !obligation.due().isBefore(on) && !obligation.due().isAfter(until))
                .toList();
        int visits = (int) inPeriod.stream()
                .filter(obligation -> obligation.visit().isPresent())
                .count();
        int overdue = (int) left.stream()
                .filter(obligation -> obligation.state() == ObligationState.OVERDUE)
                .count();
        return new Workload(looked.caseworker(), Map.of(looked.phase(), 1), visits, inPeriod.size() - visits, overdue);
    }

    private Workload plus(Workload other) {
        var sum = new EnumMap<>(cases);
        other.cases.forEach((phase, number) -> sum.merge(phase, number, Integer::sum));
        return new Workload(caseworker, sum, visits + other.visits, due + other.due, overdue + other.overdue);
    }
}
