package be.driehoek.agenda;

import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.term.AgendaPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The agenda under a policy that asks for everything, each thing within a number of days of its own. */
final class FullAgenda {
    static final AgendaPolicy EVERYTHING = AgendaPolicy.builder()
            .firstContactDays(5)
            .intakeDays(15)
            .thirdSeatDays(40)
            .thirdPartyContactDays(12)
            .goalsDays(25)
            .networkDays(20)
            .landlordDays(30)
            .feedbackAfterEvaluationDays(10)
            .visitAgainDays(9)
            .closureDays(8)
            .build();

    static final BelgianWorkingDays WORKING_DAYS = new BelgianWorkingDays(Set.of());

    private FullAgenda() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static List<Obligation> agenda(GuidanceCase guidance, LocalDate on) {
        return Agenda.of(guidance, EVERYTHING, WORKING_DAYS, on);
    }

    static Optional<Obligation> found(String id, GuidanceCase guidance, LocalDate on) {
        return agenda(guidance, on).stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
    }

    static Obligation obligation(String id, GuidanceCase guidance, LocalDate on) {
        return found(id, guidance, on).orElseThrow(() -> new AssertionError("must be on the agenda: " + id));
    }

    static Obligation obligation(String id, GuidanceCase guidance, String on) {
        return obligation(id, guidance, day(on));
    }

    static ObligationState state(String id, GuidanceCase guidance, String on) {
        return obligation(id, guidance, on).state();
    }

    /** What is told of an obligation in one line: its id, its window and its state. */
    static String line(Obligation obligation) {
        return "%s %s..%s %s".formatted(obligation.id(), obligation.from(), obligation.due(), obligation.state());
    }
}
