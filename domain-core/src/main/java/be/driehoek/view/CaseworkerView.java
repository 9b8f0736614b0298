package be.driehoek.view;

import be.driehoek.party.AccountId;
import be.driehoek.triangle.Seat;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A caseworker for some time (begeleider).
 *
 * @param caseworker the account
 * @param from the first day
 * @param until the day on which somebody else took over; empty for the present one
 */
public record CaseworkerView(AccountId caseworker, LocalDate from, Optional<LocalDate> until) {
    static CaseworkerView of(Seat<AccountId> seat) {
        return new CaseworkerView(seat.holder(), seat.from(), seat.until());
    }
}
