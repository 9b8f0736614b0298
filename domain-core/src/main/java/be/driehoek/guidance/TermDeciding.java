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
        refusals.refuseHappened(state.term().map(GuidanceTerm::start), "must.started-once");
        refusals.refuseHappened(state.declinedOn(), "must.not-declined");
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
        refusals.refuseIf(state.suspensionOn(resume.on()).isEmpty(), "", Message.of("must.suspended"), gotNothing());
        return new GuidanceResumed(resume.reason());
    }

    private Optional<GuidanceTerm> runningTerm() {
        var term = state.term();
        refusals.refuseIf(term.isEmpty(), "", Message.of("must.started"), gotNothing());
        return term;
    }
}
