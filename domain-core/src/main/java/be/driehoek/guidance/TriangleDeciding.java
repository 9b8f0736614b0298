package be.driehoek.guidance;

import static be.driehoek.guidance.Refusals.gotNothing;

import be.driehoek.text.Message;

/** What can be decided about the third seat. */
final class TriangleDeciding {
    private TriangleDeciding() {}

    static void checkEverFilled(CaseState state, Refusals refusals) {
        refuseUnlessFilled(
                state.triangleHistory().thirdSeats().stream()
                        .anyMatch(seat -> seat.holder().thirdParty().isPresent()),
                refusals);
    }

    static void refuseUnlessFilled(boolean isFilled, Refusals refusals) {
        refusals.refuseIf(!isFilled, "", Message.of("must.third-seat-filled"), gotNothing());
    }
}
