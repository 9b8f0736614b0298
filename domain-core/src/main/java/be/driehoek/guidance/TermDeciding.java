package be.driehoek.guidance;

import static be.driehoek.guidance.Refusals.got;
import static be.driehoek.guidance.Refusals.gotNothing;

import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.GuidanceResumed;
import be.driehoek.guidance.event.GuidanceStarted;
import be.driehoek.guidance.event.GuidanceSuspended;
import be.driehoek.guidance.event.StartCorrected;
import be.driehoek.guidance.event.TermExtended;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.term.Suspension;
import be.driehoek.text.Message;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be decided about the term: its start, a correction, an extension, a suspension. */
final class TermDeciding {
    private final CaseState state;
    private final Practice practice;
    private final Refusals refusals;

    TermDeciding(CaseState state, Practice practice, Refusals refusals) {
        this.state = state;
        this.practice = practice;
        this.refusals = refusals;
    }

    CaseEvent started(StartGuidance start) {
        checkStartable(state, refusals);
        return new GuidanceStarted(practice.termPolicy().termFrom(start.on(), practice.workingDays()));
    }

    /** The term is counted anew under the policy that it was counted under. */
    Optional<CaseEvent> corrected(CorrectStart correct) {
        return runningTerm().map(term -> {
            refusals.refuseIf(
                    correct.on().equals(term.start()),
                    "/on",
                    Message.of("must.other-day").with("date", term.start()),
                    got(correct.on()));
            return new StartCorrected(term.policy().termFrom(correct.on(), practice.workingDays()), correct.reason());
        });
    }

    Optional<CaseEvent> extended(ExtendTerm extend) {
        return runningTerm().map(term -> {
            refusals.refuseIf(
                    !extend.until().isAfter(term.end()),
                    "/until",
                    Message.of("must.date-after").with("date", term.end()),
                    got(extend.until()));
            return new TermExtended(extend.until(), extend.reason());
        });
    }

    Optional<CaseEvent> suspended(SuspendGuidance suspend) {
        return runningTerm().map(term -> {
            refusals.refuseBefore(suspend.on(), "/on", term.start(), "must.not-before-start");
            refusals.refuseHappened(state.suspensionOn(suspend.on()).map(Suspension::from), "must.not-suspended");
            return new GuidanceSuspended(suspend.reason());
        });
    }

    CaseEvent resumed(ResumeGuidance resume) {
        refuseUnlessSuspended(state.suspensionOn(resume.on()).isPresent(), refusals);
        return new GuidanceResumed(resume.reason());
    }

    static void checkStartable(CaseState state, Refusals refusals) {
        refusals.refuseHappened(state.term().map(GuidanceTerm::start), "must.started-once");
        refusals.refuseHappened(state.declinedOn(), "must.not-declined");
    }

    static void checkStarted(CaseState state, Refusals refusals) {
        refusals.refuseIf(state.term().isEmpty(), "", Message.of("must.started"), gotNothing());
    }

    /** There must be a day of the guidance on which it goes on: its first one, or that of a resumption. */
    static void checkSuspendable(CaseState state, Refusals refusals) {
        checkStarted(state, refusals);
        state.term().ifPresent(term -> {
            var days = Stream.concat(
                    Stream.of(term.start()),
                    state.suspensions().stream().flatMap(suspension -> suspension.until().stream()));
            refusals.refuseIf(
                    days.filter(day -> !day.isBefore(term.start()))
                            .noneMatch(day -> state.suspensionOn(day).isEmpty()),
                    "",
                    Message.of("must.not-suspended"),
                    Message.of("got.earlier").with("date", term.start()));
        });
    }

    static void checkEverSuspended(CaseState state, Refusals refusals) {
        refuseUnlessSuspended(!state.suspensions().isEmpty(), refusals);
    }

    private static void refuseUnlessSuspended(boolean isSuspended, Refusals refusals) {
        refusals.refuseIf(!isSuspended, "", Message.of("must.suspended"), gotNothing());
    }

    private Optional<GuidanceTerm> runningTerm() {
        checkStarted(state, refusals);
        return state.term();
    }
}
