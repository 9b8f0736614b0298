package be.driehoek.guidance;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.guidance.command.HoldIntakeVisit;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.CaseworkerAssigned;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.guidance.event.GuidanceStarted;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralAccepted;
import be.driehoek.guidance.event.ReferralAmended;
import be.driehoek.guidance.event.ReferralDeclined;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.input.InvalidInputException;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Referral;
import be.driehoek.rule.Rule;
import be.driehoek.text.Message;
import be.driehoek.triangle.Corner;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Triangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a command into an event, or says why it cannot be true.
 *
 * <p>Only nonsense is refused here. What departs from the method is recorded, and {@link Findings} names it.
 */
final class Deciding {
    private static final Set<Outcome> AGAINST = Set.of(Outcome.NOT_ELIGIBLE, Outcome.NOT_YET);

    private final GuidanceCase current;
    private final CaseState state;
    private final Practice practice;
    private final Recording recording;
    private final List<Violation> violations = new ArrayList<>();

    Deciding(GuidanceCase current, Practice practice, Recording recording) {
        this.current = current;
        this.state = current.state();
        this.practice = practice;
        this.recording = recording;
    }

    static Decision receive(CaseId id, Referral referral, Practice practice, Recording recording) {
        if (referral.receivedOn().isAfter(recording.today())) {
            return new Decision.Refused(List.of(afterToday("/receivedOn", referral.receivedOn(), recording)));
        }
        if (isTenantThirdParty(referral)) {
            return new Decision.Refused(List.of(atTwoCorners("/referrer", Corner.TENANT)));
        }
        var assessment = practice.assessor().assess(referral, recording.today());
        var event = new RecordedEvent(
                1, referral.receivedOn(), recording.at(), recording.by(), new ReferralReceived(referral, assessment));
        return recorded(GuidanceCase.replay(id, List.of(event)), event);
    }

    Decision decide(Command command) {
        checkDay(command.on());
        var event = event(command);
        if (!violations.isEmpty() || event.isEmpty()) {
            return new Decision.Refused(violations);
        }
        var recorded =
                new RecordedEvent(current.version() + 1, command.on(), recording.at(), recording.by(), event.get());
        return recorded(current.after(recorded), recorded);
    }

    private static Decision recorded(GuidanceCase result, RecordedEvent event) {
        var findings = result.findings().stream()
                .filter(finding -> finding.sequence() == event.sequence())
                .map(Dated::what)
                .toList();
        return new Decision.Accepted(result, List.of(event), findings);
    }

    /** The event of a command, or empty where a violation keeps it from being made. */
    private Optional<CaseEvent> event(Command command) {
        return switch (command) {
            case AmendReferral amend -> amended(amend);
            case AcceptReferral accept -> Optional.of(accepted(accept));
            case DeclineReferral decline -> Optional.of(declined(decline));
            case AssignCaseworker assign -> Optional.of(assigned(assign));
            case HoldIntakeVisit visit ->
                Optional.of(new IntakeVisitHeld(
                        visit.attendees(),
                        visit.reason(),
                        visit.desiredResult(),
                        visit.cooperation(),
                        visit.tenantAgrees()));
            case AgreeGoals agree -> Optional.of(agreed(agree));
            case StartGuidance start -> Optional.of(started(start));
            case HoldVisit visit -> Optional.of(visited(visit));
            case GiveFeedback feedback ->
                Optional.of(new FeedbackGiven(feedback.summary(), feedback.channel(), feedback.disclosed()));
            case HoldEvaluation evaluation -> Optional.of(evaluated(evaluation));
            case CloseCase close -> Optional.of(closed(close));
        };
    }

    /** What happened lies between the receipt of the referral and today, and not after the end of the case. */
    private void checkDay(LocalDate on) {
        if (on.isAfter(recording.today())) {
            violations.add(afterToday("/on", on, recording));
        }
        var receivedOn = state.referral.receivedOn();
        refuseIf(
                on.isBefore(receivedOn),
                "/on",
                Message.of("must.not-before-referral").with("date", receivedOn),
                day(on));
        state.closure.ifPresent(closure -> refuseIf(
                on.isAfter(closure.on()),
                "/on",
                Message.of("must.not-after-closure").with("date", closure.on()),
                day(on)));
        state.declinedOn.ifPresent(declined -> refuseIf(
                on.isAfter(declined),
                "/on",
                Message.of("must.not-after-decline").with("date", declined),
                day(on)));
    }

    private Optional<CaseEvent> amended(AmendReferral amend) {
        try {
            var referral = amend.changes().applyTo(state.referral);
            var firstEvent = state.events.stream()
                    .skip(1)
                    .map(RecordedEvent::occurredOn)
                    .reduce(amend.on(), (one, other) -> one.isBefore(other) ? one : other);
            refuseIf(
                    !referral.receivedOn().equals(state.referral.receivedOn())
                            && referral.receivedOn().isAfter(firstEvent),
                    "/changes/receivedOn",
                    Message.of("must.not-after-events").with("date", firstEvent),
                    day(referral.receivedOn()));
            refuseCaseworkerAtOtherCorner(referral);
            if (isTenantThirdParty(referral)) {
                violations.add(atTwoCorners("/changes/referrer", Corner.TENANT));
            }
            return Optional.of(new ReferralAmended(
                    amend.changes(),
                    amend.source(),
                    amend.reason(),
                    practice.assessor().assess(referral, recording.today())));
        } catch (InvalidInputException invalid) {
            invalid.errors().stream()
                    .map(error -> new Violation(Optional.empty(), error.under("/changes")))
                    .forEach(violations::add);
            return Optional.empty();
        }
    }

    private static boolean isTenantThirdParty(Referral referral) {
        return new Triangle(referral.tenant(), Optional.empty(), ThirdSeat.of(referral)).hasTenantAsThirdParty();
    }

    /** Who would take a corner holds another one already (rule TR-1). */
    private static Violation atTwoCorners(String pointer, Corner held) {
        return Violation.at(
                        pointer,
                        Message.of("must.other-person"),
                        Message.of("got.person-at-corner").with("corner", held))
                .under(Rule.TR_1);
    }

    /** An amendment does not seat the caseworker at another corner either (rule TR-1). */
    private void refuseCaseworkerAtOtherCorner(Referral amended) {
        var triangle = new Triangle(amended.tenant(), state.caseworker, ThirdSeat.of(amended));
        state.caseworker
                .flatMap(triangle::cornerOf)
                .ifPresent(corner -> violations.add(atTwoCorners(
                        corner == Corner.TENANT ? "/changes/tenant" : "/changes/referrer", Corner.CASEWORKER)));
    }

    private CaseEvent accepted(AcceptReferral accept) {
        refuseRepetition(state.acceptedOn, "must.accepted-once");
        refuseRepetition(state.declinedOn, "must.not-declined");
        refuseIf(
                AGAINST.contains(state.assessment.outcome()) && accept.reason().isEmpty(),
                "/reason",
                Message.of("must.reason-against-assessment").with("outcome", state.assessment.outcome()),
                Message.of("got.nothing"));
        return new ReferralAccepted(accept.reason());
    }

    private CaseEvent declined(DeclineReferral decline) {
        refuseRepetition(state.declinedOn, "must.declined-once");
        refuseRepetition(state.acceptedOn, "must.not-accepted");
        refuseRepetition(state.term.map(term -> term.start()), "must.not-started");
        refuseRepetition(state.closure.map(Dated::on), "must.not-closed");
        refuseBeforeLastEvent(decline.on());
        refuseIf(
                !AGAINST.contains(state.assessment.outcome())
                        && decline.reason().isEmpty(),
                "/reason",
                Message.of("must.reason-against-assessment").with("outcome", state.assessment.outcome()),
                Message.of("got.nothing"));
        return new ReferralDeclined(decline.reason(), decline.redirectedTo());
    }

    private CaseEvent assigned(AssignCaseworker assign) {
        state.triangle()
                .cornerOf(assign.caseworker())
                .ifPresent(corner -> violations.add(atTwoCorners("/caseworker", corner)));
        return new CaseworkerAssigned(assign.caseworker());
    }

    private CaseEvent agreed(AgreeGoals agree) {
        var seen = new HashSet<>(state.goals.keySet());
        for (int i = 0; i < agree.goals().size(); i++) {
            ChangeGoal goal = agree.goals().get(i);
            refuseIf(
                    !seen.add(goal.id()),
                    "/goals/" + i + "/id",
                    Message.of("must.new-goal"),
                    Message.of("got.value").with("value", goal.id()));
        }
        return new GoalsAgreed(agree.goals());
    }

    private CaseEvent started(StartGuidance start) {
        refuseRepetition(state.term.map(term -> term.start()), "must.started-once");
        refuseRepetition(state.declinedOn, "must.not-declined");
        return new GuidanceStarted(practice.termPolicy().termFrom(start.on(), practice.workingDays()));
    }

    private CaseEvent visited(HoldVisit visit) {
        for (int i = 0; i < visit.goals().size(); i++) {
            checkKnown(visit.goals().get(i), "/goals/" + i);
        }
        return new VisitHeld(visit.attendees(), visit.goals(), visit.note());
    }

    private CaseEvent evaluated(HoldEvaluation evaluation) {
        var rated = new HashSet<>();
        for (int i = 0; i < evaluation.ratings().size(); i++) {
            var rating = evaluation.ratings().get(i);
            checkKnown(rating.goal(), "/ratings/" + i + "/goal");
            refuseIf(
                    !rated.add(List.of(rating.goal(), rating.by())),
                    "/ratings/" + i,
                    Message.of("must.rated-once"),
                    Message.of("got.value").with("value", rating.goal()));
        }
        for (int i = 0; i < evaluation.adjustments().size(); i++) {
            checkKnown(evaluation.adjustments().get(i).goal(), "/adjustments/" + i + "/goal");
        }
        return new EvaluationHeld(
                evaluation.attendees(),
                evaluation.input(),
                evaluation.ratings(),
                evaluation.answer(),
                evaluation.adjustments());
    }

    private CaseEvent closed(CloseCase close) {
        refuseRepetition(state.closure.map(Dated::on), "must.closed-once");
        refuseRepetition(state.declinedOn, "must.not-declined");
        refuseBeforeLastEvent(close.on());
        return new CaseClosed(close.ended(), close.outcome(), close.housingAfter(), close.aftercare(), close.note());
    }

    /** What ends a case does not lie before anything that happened in it. */
    private void refuseBeforeLastEvent(LocalDate end) {
        var last = state.events.stream()
                .map(RecordedEvent::occurredOn)
                .reduce(state.referral.receivedOn(), (one, other) -> one.isAfter(other) ? one : other);
        refuseIf(
                end.isBefore(last),
                "/on",
                Message.of("must.not-before-last-event").with("date", last),
                day(end));
    }

    private void checkKnown(GoalId goal, String pointer) {
        refuseIf(
                !state.goals.containsKey(goal),
                pointer,
                Message.of("must.known-goal")
                        .with(
                                "goals",
                                state.goals.keySet().stream().map(GoalId::value).collect(Collectors.joining(", "))),
                Message.of("got.value").with("value", goal));
    }

    private void refuseRepetition(Optional<LocalDate> earlier, String must) {
        earlier.ifPresent(day -> violations.add(
                Violation.at("", Message.of(must), Message.of("got.earlier").with("date", day))));
    }

    private void refuseIf(boolean nonsense, String pointer, Message must, Message got) {
        if (nonsense) {
            violations.add(Violation.at(pointer, must, got));
        }
    }

    private static Violation afterToday(String pointer, LocalDate on, Recording recording) {
        return Violation.at(pointer, Message.of("must.not-after-today").with("date", recording.today()), day(on));
    }

    private static Message day(LocalDate on) {
        return Message.of("got.value").with("value", on);
    }
}
