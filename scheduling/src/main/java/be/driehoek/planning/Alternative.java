package be.driehoek.planning;

import be.driehoek.party.AccountId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Who else could come when (alternatief), while all other visits keep their caseworker, day and order.
 *
 * @param caseworker who would come
 * @param day the day
 * @param start when it would begin
 * @param extraCost how many points more the plan would cost; negative if the search ended before it found this
 * @param others the other visits that would begin at another time for it
 */
public record Alternative(
        AccountId caseworker, LocalDate day, LocalTime start, long extraCost, List<OtherStart> others) {
    /** Keeps its own copy of the list. */
    public Alternative {
        others = List.copyOf(others);
    }

    /**
     * Another visit, which begins at another time for this alternative.
     *
     * @param visit the id of that visit
     * @param day its day
     * @param start when it would begin
     */
    public record OtherStart(String visit, LocalDate day, LocalTime start) {}
}
