package be.driehoek.term;

import java.time.LocalDate;
import java.time.Period;

/**
 * Which day a term that is counted in months falls due (telregel). The day of the event does not count itself.
 *
 * <p>The two readings differ on a handful of start dates at the end of a month: from 28 February 2026, six months end
 * on 28 August under the first and on 31 August under the second.
 */
public enum CountingRule {
    /**
     * The same day of the month, or the last day of a shorter month, as in Regulation (EEC, Euratom) 1182/71, article
     * 3, and in {@link LocalDate#plus}.
     */
    SAME_DATE_CLAMPED {
        @Override
        public LocalDate due(LocalDate event, Period length) {
            return event.plus(length);
        }
    },

    /**
     * From the x-th to the day before the x-th, counted from the day after the event; the last day of the month where
     * it has no x-th. The article of Belgian law that it is named after (Judicial Code, 54) was not verified.
     */
    BELGIAN_DAY_BEFORE {
        @Override
        public LocalDate due(LocalDate event, Period length) {
            var first = event.plusDays(1);
            var end = first.plus(length);
            return end.getDayOfMonth() == first.getDayOfMonth() ? end.minusDays(1) : end;
        }
    };

    /**
     * The day on which a term falls due; it belongs to the term.
     *
     * @param event the day that the term is counted from
     * @param length a number of months
     * @return the last day of the term
     */
    public abstract LocalDate due(LocalDate event, Period length);
}
