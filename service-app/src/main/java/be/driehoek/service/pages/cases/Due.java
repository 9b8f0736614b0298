package be.driehoek.service.pages.cases;

import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.ObligationState;
import java.util.Comparator;
import java.util.List;

/**
 * What is due in a case.
 *
 * @param open what is to be done, the earliest first
 * @param settled what was done or lapsed, the latest first
 */
record Due(List<Obligation> open, Paged<Obligation> settled) {
    private static final int SETTLED = 12;

    Due {
        open = List.copyOf(open);
    }

    static Due of(List<Obligation> obligations) {
        return new Due(
                obligations.stream()
                        .filter(obligation -> !obligation.state().isSettled())
                        .sorted(Comparator.comparing(Obligation::due).thenComparing(Obligation::id))
                        .toList(),
                Paged.of(
                        obligations.stream()
                                .filter(obligation -> obligation.state().isSettled())
                                .sorted(Comparator.comparing(Obligation::due)
                                        .reversed()
                                        .thenComparing(Obligation::id))
                                .toList(),
                        1,
                        SETTLED));
    }

    /** The class of the badge of a state. */
    static String badge(ObligationState state) {
        return switch (state) {
            case OVERDUE -> "bad";
            case DUE, MET_LATE -> "warm";
            case OPEN -> "brand";
            case MET -> "good";
            case UPCOMING, LAPSED -> "plain";
        };
    }
}
