package be.driehoek.guidance;

import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AddCounterNote;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ContactLandlord;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.guidance.command.HoldIntakeVisit;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.ReferOnward;
import be.driehoek.guidance.command.ReopenCase;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.guidance.command.WithholdFeedback;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.CaseReopened;
import be.driehoek.guidance.event.CaseworkerAssigned;
import be.driehoek.guidance.event.CounterNoteAdded;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.FeedbackWithheld;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.LandlordInvolvementDecided;
import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.guidance.event.ReferredOnward;
import be.driehoek.guidance.event.ThirdPartySeated;
import be.driehoek.guidance.event.ThirdSeatVacated;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.party.AccountId;
import be.driehoek.referral.Referral;
import be.driehoek.text.Message;
import be.driehoek.triangle.Corner;
import be.driehoek.triangle.TriangleHistory;
import be.driehoek.visit.VisitPurpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a command into an event, or says why it cannot be true.
 *
 * <p>Only nonsense is refused here. What departs from the method is recorded, and {@link Findings} names it.
 */
final class Deciding {
    private final GuidanceCase current;
    private final CaseState state;
    private final Recording recording;
    private final Refusals refusals = new Refusals();
    private final ReferralDeciding referrals;
    private final VisitDeciding visits;
    private final GoalDeciding goals;
    private final TermDeciding terms;
    private final DisclosureDeciding disclosures;

    Deciding(GuidanceCase current, Practice practice, Recording recording) {
        this.current = current;
        this.state = current.state();
        this.recording = recording;
        this.referrals = new ReferralDeciding(state, practice, recording, refusals);
        this.visits = new VisitDeciding(state, refusals);
        this.goals = new GoalDeciding(state, refusals);
        this.terms = new TermDeciding(state, practice, refusals);
        this.disclosures = new DisclosureDeciding(state, recording, refusals);
    }

    static Decision receive(
            CaseId id,
            Referral referral,
            List<CaseId> earlier,
            Optional<AccountId> referrer,
            Practice practice,
            Recording recording) {
        var refusals = new Refusals();
        refusals.refuseAfter(referral.receivedOn(), "/receivedOn", recording.today(), "must.not-after-today");
        refusals.refuseUnborn(referral, "/tenant/insz", recording.today());
        if (!refusals.violations().isEmpty()) {
            return new Decision.Refused(refusals.violations());
        }
        var assessment = practice.assessor().assess(referral, recording.today());
        var event = new RecordedEvent(
                1,
                referral.receivedOn(),
                recording.at(),
                recording.by(),
                new ReferralReceived(referral, assessment, earlier, referrer));
        var opened = GuidanceCase.replay(id, List.of(event));
        for (var clash : opened.triangleHistory().clashes()) {
            refusals.refuseAtTwoCorners("/referrer", clash.besides(Corner.THIRD_PARTY));
        }
        return refusals.violations().isEmpty() ? recorded(opened, event) : new Decision.Refused(refusals.violations());
    }

    Decision decide(Command command) {
        checkDay(command);
        var event = event(command)
                .map(data ->
                        new RecordedEvent(current.version() + 1, command.on(), recording.at(), recording.by(), data));
        var after = event.map(current::after);
        after.ifPresent(result -> refuseClashes(command, result.triangleHistory()));
        return refusals.violations().isEmpty() && after.isPresent()
                ? recorded(after.get(), event.get())
                : new Decision.Refused(refusals.violations());
    }

    private static Decision recorded(GuidanceCase result, RecordedEvent event) {
        var findings = result.findings().stream()
                .filter(finding -> finding.sequence() == event.sequence())
                .map(Dated::what)
                .toList();
        return new Decision.Accepted(result, List.of(event), findings);
    }

    /** What happened lies between the receipt of the referral and today, and while the case was open. */
    private void checkDay(Command command) {
        var on = command.on();
        refusals.refuseAfter(on, "/on", recording.today(), "must.not-after-today");
        refusals.refuseBefore(on, "/on", state.referral().receivedOn(), "must.not-before-referral");
        // What is told of a case, what of that is taken back, and what is said against it, does not end with it.
        if (command instanceof ReopenCase
                || command instanceof Disclose
                || command instanceof RevokeDisclosure
                || command instanceof AddCounterNote) {
            return;
        }
        state.closure().ifPresent(closure -> refusals.refuseAfter(on, "/on", closure.on(), "must.not-after-closure"));
        state.declinedOn().ifPresent(declined -> refusals.refuseAfter(on, "/on", declined, "must.not-after-decline"));
        for (var closed : state.timesClosed()) {
            refusals.refuseIf(
                    on.isAfter(closed.from()) && on.isBefore(closed.until()),
                    "/on",
                    Message.of("must.not-while-closed")
                            .with("from", closed.from())
                            .with("until", closed.until()),
                    Refusals.got(on));
        }
        if (command instanceof CloseCase || command instanceof DeclineReferral) {
            refusals.refuseBefore(on, "/on", state.lastDay(), "must.not-before-last-event");
        }
    }

    /** The event of a command, or empty where a violation keeps it from being made. */
    private Optional<CaseEvent> event(Command command) {
        return switch (command) {
            case AmendReferral amend -> referrals.amended(amend);
            case AcceptReferral accept -> Optional.of(referrals.accepted(accept));
            case DeclineReferral decline -> Optional.of(referrals.declined(decline));
            case AssignCaseworker assign -> Optional.of(new CaseworkerAssigned(assign.caseworker()));
            case SeatThirdParty seat -> Optional.of(new ThirdPartySeated(seat.thirdParty(), seat.reason()));
            case VacateThirdSeat vacate -> Optional.of(vacated(vacate));
            case ScheduleVisit schedule -> Optional.of(visits.scheduled(schedule));
            case CancelVisit cancel -> visits.cancelled(cancel);
            case AttemptVisit attempt -> Optional.of(visits.attempted(attempt));
            case HoldIntakeVisit visit -> Optional.of(met(visit));
            case AgreeGoals agree -> Optional.of(goals.agreed(agree));
            case AdjustGoal adjust -> Optional.of(goals.adjusted(adjust));
            case RateGoal rate -> Optional.of(goals.rated(rate));
            case StartGuidance start -> Optional.of(terms.started(start));
            case CorrectStart correct -> terms.corrected(correct);
            case ExtendTerm extend -> terms.extended(extend);
            case SuspendGuidance suspend -> terms.suspended(suspend);
            case ResumeGuidance resume -> Optional.of(terms.resumed(resume));
            case HoldVisit visit -> Optional.of(visited(visit));
            case GiveFeedback feedback -> Optional.of(disclosures.fedBack(feedback));
            case Disclose disclose -> Optional.of(disclosures.disclosed(disclose));
            case RevokeDisclosure revoke -> disclosures.revoked(revoke);
            case WithholdFeedback withhold -> Optional.of(new FeedbackWithheld(withhold.reason()));
            case DecideLandlordInvolvement decide ->
                Optional.of(new LandlordInvolvementDecided(decide.involvement(), decide.how(), decide.tenantAllows()));
            case ContactLandlord contact ->
                Optional.of(new LandlordContacted(
                        contact.tenantInterest(), contact.landlordInterest(), contact.told(), contact.note()));
            case ExploreNetwork explore ->
                Optional.of(new NetworkExplored(explore.ties(), explore.conclusion(), explore.note()));
            case ReferOnward refer -> Optional.of(referredOnward(refer));
            case HoldEvaluation evaluation -> Optional.of(evaluated(evaluation));
            case CloseCase close -> Optional.of(closed(close));
            case ReopenCase reopen -> Optional.of(reopened(reopen));
            case AddCounterNote note -> Optional.of(contradicted(note));
        };
    }

    private CaseEvent vacated(VacateThirdSeat vacate) {
        var seat = state.triangleHistory().on(vacate.on()).thirdSeat();
        TriangleDeciding.refuseUnlessFilled(seat.thirdParty().isPresent(), refusals);
        return new ThirdSeatVacated(vacate.reason());
    }

    private CaseEvent met(HoldIntakeVisit visit) {
        return new IntakeVisitHeld(
                visit.attendees(),
                visit.reason(),
                visit.desiredResult(),
                visit.cooperation(),
                visit.tenantAgrees(),
                visit.thirdPartyAbsence(),
                visit.housingBefore(),
                visit.clutter(),
                visit.arrears(),
                visits.held(visit.visit(), visit.on(), VisitPurpose.INTAKE));
    }

    private CaseEvent visited(HoldVisit visit) {
        goals.checkGoals(visit.goals());
        return new VisitHeld(
                visit.attendees(),
                visit.goals(),
                visit.note(),
                visit.clutter(),
                visit.arrears(),
                visits.held(visit.visit(), visit.on(), VisitPurpose.GUIDANCE));
    }

    private CaseEvent evaluated(HoldEvaluation evaluation) {
        goals.checkRatings(evaluation.ratings());
        goals.checkAdjustments(evaluation.adjustments());
        return new EvaluationHeld(
                evaluation.attendees(),
                evaluation.input(),
                evaluation.ratings(),
                evaluation.answer(),
                evaluation.adjustments(),
                evaluation.thirdPartyAbsence(),
                evaluation.contactConfirmed(),
                evaluation.clutter(),
                evaluation.arrears(),
                visits.held(evaluation.visit(), evaluation.on(), VisitPurpose.EVALUATION));
    }

    private CaseEvent referredOnward(ReferOnward refer) {
        refer.goal().ifPresent(goal -> goals.checkKnown(goal, "/goal"));
        return new ReferredOnward(refer.to(), refer.lifeDomain(), refer.goal(), refer.reason());
    }

    private CaseEvent closed(CloseCase close) {
        ClosureDeciding.checkClosable(state, refusals);
        goals.checkRatings(close.ratings());
        close.aftercareOn()
                .ifPresent(day -> refusals.refuseBefore(day, "/aftercareOn", close.on(), "must.not-before-day"));
        return new CaseClosed(
                close.ended(),
                close.outcome(),
                close.housingBefore(),
                close.housingAfter(),
                close.ratings(),
                close.aftercare(),
                close.aftercareOn(),
                close.note());
    }

    private CaseEvent contradicted(AddCounterNote note) {
        for (int i = 0; i < note.about().size(); i++) {
            int sequence = note.about().get(i);
            refusals.refuseIf(
                    sequence < 1 || sequence > current.version(),
                    "/about/" + i,
                    Message.of("must.event-of-case").with("last", current.version()),
                    Refusals.got(sequence));
        }
        return new CounterNoteAdded(note.about(), note.by(), note.text());
    }

    private CaseEvent reopened(ReopenCase reopen) {
        ClosureDeciding.checkEnded(state, refusals);
        ClosureDeciding.endedOn(state)
                .ifPresent(day -> refusals.refuseBefore(reopen.on(), "/on", day, "must.not-before-ending"));
        return new CaseReopened(reopen.reason());
    }

    /** Nobody sits at two corners (rule TR-1), now or on any day of the case. */
    private void refuseClashes(Command command, TriangleHistory history) {
        var pointers = pointersToCorners(command);
        for (var clash : history.clashes()) {
            pointers.entrySet().stream()
                    .filter(corner -> clash.concerns(corner.getKey()))
                    .findFirst()
                    .ifPresent(
                            corner -> refusals.refuseAtTwoCorners(corner.getValue(), clash.besides(corner.getKey())));
        }
    }

    /** Where a command speaks of whom. */
    private static Map<Corner, String> pointersToCorners(Command command) {
        var pointers = new EnumMap<Corner, String>(Corner.class);
        switch (command) {
            case AssignCaseworker ignored -> pointers.put(Corner.CASEWORKER, "/caseworker");
            case SeatThirdParty ignored -> pointers.put(Corner.THIRD_PARTY, "/thirdParty");
            case AmendReferral amend -> {
                if (amend.changes().toJson().has("tenant")) {
                    pointers.put(Corner.TENANT, "/changes/tenant");
                }
                if (amend.changes().toJson().has("referrer")) {
                    pointers.put(Corner.THIRD_PARTY, "/changes/referrer");
                }
            }
            default -> {}
        }
        return pointers;
    }
}
