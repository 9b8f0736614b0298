package be.driehoek.agenda;

import be.driehoek.rule.RuleId;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Something that has to be done in a case (verplichting), as it stands on a day.
 *
 * <p>It may be done on any day of its window; {@code due} is the last one, not the only one.
 *
 * @param id its id within the case, stable while the case goes on: the rule, and a number where it repeats, or the event
 *     that asks for it, such as {@code TE-2}, {@code FB-1/2} and {@code VI-1/event-12}
 * @param rule the rule that asks for it, or that it serves
 * @param what what has to be done
 * @param from the first day on which it is asked for
 * @param due the last day on which it is in time
 * @param lastWorkingDay the last working day until {@code due}
 * @param visit the planned visit that it is, by the sequence of its planning
 * @param at when a planned visit begins, to the minute, on the clock of Brussels
 * @param minutes how long a planned visit takes
 * @param state where it stands
 * @param who who must act or attend
 * @param metOn the day on which it was met, if it was
 * @param metBy what met it, if something did: the sequence of the event
 * @param lapse why it lapsed, if it did
 */
public record Obligation(
        String id,
        RuleId rule,
        ObligationKind what,
        LocalDate from,
        LocalDate due,
        LocalDate lastWorkingDay,
        Optional<Integer> visit,
        Optional<LocalTime> at,
        Optional<Integer> minutes,
        ObligationState state,
        List<Attendee> who,
        Optional<LocalDate> metOn,
        Optional<Integer> metBy,
        Optional<LapseReason> lapse) {

    /** Keeps its own copy of the list. */
    public Obligation {
        who = List.copyOf(who);
    }
}
