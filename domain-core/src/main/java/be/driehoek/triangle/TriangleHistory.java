package be.driehoek.triangle;

import be.driehoek.party.AccountId;
import be.driehoek.party.ReferrerKind;
import be.driehoek.party.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who sat at the corners of a triangle, from when until when (bezetting van de driehoek); rules TR-1 and TR-2.
 *
 * <p>Whoever is replaced stays in the history with the days of the seat.
 *
 * @param tenant the tenant, as far as told
 * @param caseworkers the caseworkers in order, without a gap between them
 * @param thirdSeats the third seat, filled or vacant, in order, without a gap
 */
public record TriangleHistory(
        Optional<Tenant> tenant, List<Seat<AccountId>> caseworkers, List<Seat<ThirdSeat>> thirdSeats) {
    /** Keeps its own copies of the lists. */
    public TriangleHistory {
        caseworkers = List.copyOf(caseworkers);
        thirdSeats = List.copyOf(thirdSeats);
    }

    /**
     * Two corners that one person would hold at the same time.
     *
     * @param one a corner
     * @param other another corner
     */
    public record Clash(Corner one, Corner other) {
        /**
         * The corner at the other side of the clash.
         *
         * @param corner one of the two
         * @return the other one
         */
        public Corner besides(Corner corner) {
            return corner == one ? other : one;
        }

        /**
         * Whether a corner takes part in the clash.
         *
         * @param corner any corner
         * @return true if it is one of the two
         */
        public boolean concerns(Corner corner) {
            return corner == one || corner == other;
        }
    }

    /**
     * The triangle as it stands after all changes.
     *
     * @return the triangle with the last holder of each seat
     */
    public Triangle latest() {
        return new Triangle(
                tenant,
                caseworkers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(caseworkers.getLast().holder()),
                thirdSeats.getLast().holder());
    }

    /**
     * The triangle as it stood on a day.
     *
     * @param day the day, not before the referral was received
     * @return the triangle; the referral's third seat on earlier days
     */
    public Triangle on(LocalDate day) {
        return new Triangle(
                tenant,
                holderOn(caseworkers, day),
                holderOn(thirdSeats, day).orElseGet(() -> thirdSeats.getFirst().holder()));
    }

    private static <H> Optional<H> holderOn(List<Seat<H>> seats, LocalDate day) {
        return seats.stream()
                .filter(seat -> !seat.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Seat::holder);
    }

    /**
     * The times in which nobody held the third seat (rule TR-1); a seat that became vacant for another reason still was.
     *
     * @return the times in order, each until the day on which somebody took the seat
     */
    public List<TimeVacant> timesVacant() {
        var times = new ArrayList<TimeVacant>();
        for (var seat : thirdSeats) {
            if (seat.holder().thirdParty().isEmpty()) {
                var goesOn = !times.isEmpty()
                        && times.getLast().until().filter(seat.from()::equals).isPresent();
                times.add(new TimeVacant(goesOn ? times.removeLast().from() : seat.from(), seat.until()));
            }
        }
        return times;
    }

    /**
     * Where one person would hold two corners on the same day, which rule TR-1 does not allow.
     *
     * @return empty if all are different persons, as far as can be told
     */
    public List<Clash> clashes() {
        var clashes = new ArrayList<Clash>();
        for (var third : thirdSeats) {
            if (isTenant(third.holder())) {
                clashes.add(new Clash(Corner.THIRD_PARTY, Corner.TENANT));
            }
            for (var caseworker : caseworkers) {
                if (caseworker.overlaps(third)) {
                    new Triangle(Optional.empty(), Optional.empty(), third.holder())
                            .cornerOf(caseworker.holder())
                            .ifPresent(held -> clashes.add(new Clash(held, Corner.CASEWORKER)));
                }
            }
        }
        var tenantAlone = new Triangle(tenant, Optional.empty(), new ThirdSeat.Vacant(Vacancy.LEFT));
        for (var caseworker : caseworkers) {
            tenantAlone
                    .cornerOf(caseworker.holder())
                    .ifPresent(held -> clashes.add(new Clash(held, Corner.CASEWORKER)));
        }
        return clashes.stream().distinct().toList();
    }

    private boolean isTenant(ThirdSeat seat) {
        return new Triangle(tenant, Optional.empty(), seat).hasTenantAsThirdParty()
                || seat.thirdParty()
                        .flatMap(holder -> holder.kind())
                        .filter(ReferrerKind.SELF::equals)
                        .isPresent();
    }
}
