package be.driehoek.guidance;

import static be.driehoek.guidance.Refusals.gotNothing;

import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.Optional;

/** What can be decided about the end of a case. */
final class ClosureDeciding {
    private ClosureDeciding() {}

    static void checkClosable(CaseState state, Refusals refusals) {
        refusals.refuseHappened(state.closure().map(Dated::on), "must.closed-once");
        refusals.refuseHappened(state.declinedOn(), "must.not-declined");
    }

    static void checkEnded(CaseState state, Refusals refusals) {
        refusals.refuseIf(endedOn(state).isEmpty(), "", Message.of("must.closed-or-declined"), gotNothing());
    }

    static Optional<LocalDate> endedOn(CaseState state) {
        return state.closure().map(Dated::on).or(state::declinedOn);
    }
}
