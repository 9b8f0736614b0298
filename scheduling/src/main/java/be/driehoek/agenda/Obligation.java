package be.driehoek.agenda;

import be.driehoek.rule.RuleId;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that has to be done in a case (verplichting), as it stands on a day.
 *
 * @param id its id within the case, stable while the case goes on: the rule, and a number where it repeats
 * @param rule the rule that asks for it
 * @param what what has to be done
 * @param from the first day on which doing it counts
 * @param due the last day on which it is in time
 * @param lastWorkingDay the last working day until {@code due}
 * @param state where it stands
 * @param who who must act or attend
 * @param metOn the day on which it was met, if it was
 */
public record Obligation(
        String id,
        RuleId rule,
        ObligationKind what,
        LocalDate from,
        LocalDate due,
        LocalDate lastWorkingDay,
        ObligationState state,
        List<Corner> who,
        Optional<LocalDate> metOn) {

    /** Keeps its own copy of the list. */
    public Obligation {
        who = List.copyOf(who);
    }
}
