package be.driehoek.service.pages.team;

import be.driehoek.party.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is left to do over a period.
 *
 * @param today the day that is looked at
 * @param span how long the period is
 * @param until the last day of the period
 * @param caseworker whose cases alone, if not everybody's
 * @param members the members of the team
 * @param due what is due, in order
 * @param next the cursor of the next part, if there is one
 */
record AgendaPage(
        LocalDate today,
        Span span,
        LocalDate until,
        Optional<AccountId> caseworker,
        List<AccountId> members,
        List<Due> due,
        Optional<String> next) {

    /** How long the period of an agenda is, from today. */
    enum Span {
        /** Today alone. */
        DAY(1),
        /** Seven days. */
        WEEK(7),
        /** Four weeks. */
        MONTH(28);

        private final int days;

        Span(int days) {
            this.days = days;
        }

        LocalDate until(LocalDate from) {
            return from.plusDays(days - 1L);
        }
    }

    String address(Span other) {
        return "/agenda?span=" + other
                + caseworker
                        .map(one -> "&caseworker=" + Addresses.encoded(one.value()))
                        .orElse("");
    }

    String nextAddress() {
        return next.map(cursor -> address(span) + "&cursor=" + cursor).orElseThrow();
    }
}
