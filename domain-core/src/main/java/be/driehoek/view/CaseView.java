package be.driehoek.view;

import be.driehoek.closure.HousingSituation;
import be.driehoek.disclosure.Disclosure;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.AttainmentMoment;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseReopened;
import be.driehoek.guidance.event.CounterNoteAdded;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.FeedbackWithheld;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.LandlordInvolvementDecided;
import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.guidance.event.ReferredOnward;
import be.driehoek.guidance.event.TermExtended;
import be.driehoek.guidance.event.VisitAttempted;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.party.AccountId;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Referral;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.term.Suspension;
import be.driehoek.visit.PlannedVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A case as it stands, all of it (dossier): what an organisation shows, prints or sends as JSON.
 *
 * @param <A> the form of the assessment: its summary, or the whole of it in words
 * @param <F> the form of a finding: its code, or its words
 * @param id the id of the case
 * @param version the number of its events
 * @param phase where it stands
 * @param referral what is known
 * @param assessment what the latest assessment came to
 * @param earlierGuidance the earlier cases of the same tenant
 * @param acceptedOn the day on which the referral was accepted
 * @param declinedOn the day on which the referral was declined
 * @param caseworker the account of the caseworker
 * @param caseworkers every caseworker, in order
 * @param thirdSeat who holds the third seat, or why nobody does
 * @param thirdSeats everything that the third seat was, in order
 * @param term the term of the guidance
 * @param suspensions the times without guidance
 * @param goals the change goals, with every adjustment
 * @param ratings every rating of a goal
 * @param attainments how far the goals were attained, per rater and day
 * @param socialNetwork whether the tenant has a meaningful network, as it was found last
 * @param plannedVisits the visits that were planned
 * @param intakeVisits the intake visits
 * @param visits the home visits of the guidance
 * @param attempts the visits that failed
 * @param feedback what the referrer was told
 * @param feedbackWithheld when the referrer was not told
 * @param disclosures what people outside were told, feedback among it
 * @param landlordDecisions how the landlord is involved; the last one holds
 * @param landlordContacts the contacts with the landlord
 * @param networkExplorations the explorations of the network
 * @param onwardReferrals the referrals to other help
 * @param evaluations the evaluations
 * @param extensions the extensions of the term
 * @param closures every closure, also those after which the case was opened again
 * @param reopenings when the case was opened again
 * @param counterNotes who does not agree with what stands in the case
 * @param closure how the case was closed, while it is
 * @param housingBefore the housing situation before, as it was told last
 * @param findings every departure from the method
 */
public record CaseView<A, F>(
        CaseId id,
        int version,
        Phase phase,
        Referral referral,
        A assessment,
        List<CaseId> earlierGuidance,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> declinedOn,
        Optional<AccountId> caseworker,
        List<CaseworkerView> caseworkers,
        SeatView thirdSeat,
        List<SeatView> thirdSeats,
        Optional<TermView> term,
        List<Suspension> suspensions,
        List<ChangeGoal> goals,
        List<Entry<GoalRating>> ratings,
        List<AttainmentMoment> attainments,
        Optional<SocialNetwork> socialNetwork,
        List<PlannedVisit> plannedVisits,
        List<Entry<IntakeVisitHeld>> intakeVisits,
        List<Entry<VisitHeld>> visits,
        List<Entry<VisitAttempted>> attempts,
        List<Entry<FeedbackGiven>> feedback,
        List<Entry<FeedbackWithheld>> feedbackWithheld,
        List<Disclosure> disclosures,
        List<Entry<LandlordInvolvementDecided>> landlordDecisions,
        List<Entry<LandlordContacted>> landlordContacts,
        List<Entry<NetworkExplored>> networkExplorations,
        List<Entry<ReferredOnward>> onwardReferrals,
        List<Entry<EvaluationHeld>> evaluations,
        List<Entry<TermExtended>> extensions,
        List<Entry<CaseClosed>> closures,
        List<Entry<CaseReopened>> reopenings,
        List<Entry<CounterNoteAdded>> counterNotes,
        Optional<Entry<CaseClosed>> closure,
        Optional<HousingSituation> housingBefore,
        List<Entry<F>> findings) {
    /** Keeps its own copies of the lists. */
    public CaseView {
        earlierGuidance = List.copyOf(earlierGuidance);
        caseworkers = List.copyOf(caseworkers);
        thirdSeats = List.copyOf(thirdSeats);
        suspensions = List.copyOf(suspensions);
        goals = List.copyOf(goals);
        ratings = List.copyOf(ratings);
        attainments = List.copyOf(attainments);
        plannedVisits = List.copyOf(plannedVisits);
        intakeVisits = List.copyOf(intakeVisits);
        visits = List.copyOf(visits);
        attempts = List.copyOf(attempts);
        feedback = List.copyOf(feedback);
        feedbackWithheld = List.copyOf(feedbackWithheld);
        disclosures = List.copyOf(disclosures);
        landlordDecisions = List.copyOf(landlordDecisions);
        landlordContacts = List.copyOf(landlordContacts);
        networkExplorations = List.copyOf(networkExplorations);
        onwardReferrals = List.copyOf(onwardReferrals);
        evaluations = List.copyOf(evaluations);
        extensions = List.copyOf(extensions);
        closures = List.copyOf(closures);
        reopenings = List.copyOf(reopenings);
        counterNotes = List.copyOf(counterNotes);
        findings = List.copyOf(findings);
    }

    /**
     * The view of a case, in codes.
     *
     * @param guidanceCase the case
     * @return all of it
     */
    public static CaseView<AssessmentSummary, Finding> of(GuidanceCase guidanceCase) {
        return of(guidanceCase, guidanceCase.assessment(), Dated::what);
    }

    /**
     * The view of a case, with its assessment and findings in a form of the caller's.
     *
     * @param <A> the form of the assessment
     * @param <F> the form of a finding
     * @param guidanceCase the case
     * @param assessment its latest assessment
     * @param inForm brings a finding, with the event that it belongs to, into its form
     * @return all of it
     */
    public static <A, F> CaseView<A, F> of(
            GuidanceCase guidanceCase, A assessment, Function<Dated<Finding>, F> inForm) {
        var seats = guidanceCase.triangleHistory();
        var thirdSeats = seats.thirdSeats().stream().map(SeatView::of).toList();
        return new CaseView<>(
                guidanceCase.id(),
                guidanceCase.version(),
                guidanceCase.phase(),
                guidanceCase.referral(),
                assessment,
                guidanceCase.earlierGuidance(),
                guidanceCase.acceptedOn(),
                guidanceCase.declinedOn(),
                guidanceCase.caseworker(),
                seats.caseworkers().stream().map(CaseworkerView::of).toList(),
                thirdSeats.getLast(),
                thirdSeats,
                guidanceCase.term().map(TermView::of),
                guidanceCase.suspensions(),
                guidanceCase.goals(),
                Entry.of(guidanceCase.ratings()),
                guidanceCase.attainments(),
                guidanceCase.socialNetwork(),
                guidanceCase.plannedVisits(),
                Entry.of(guidanceCase.intakeVisits()),
                Entry.of(guidanceCase.visits()),
                Entry.of(guidanceCase.attempts()),
                Entry.of(guidanceCase.feedback()),
                Entry.of(guidanceCase.feedbackWithheld()),
                guidanceCase.disclosures(),
                Entry.of(guidanceCase.landlordDecisions()),
                Entry.of(guidanceCase.landlordContacts()),
                Entry.of(guidanceCase.networkExplorations()),
                Entry.of(guidanceCase.onwardReferrals()),
                Entry.of(guidanceCase.evaluations()),
                Entry.of(guidanceCase.extensions()),
                Entry.of(guidanceCase.closures()),
                Entry.of(guidanceCase.reopenings()),
                Entry.of(guidanceCase.counterNotes()),
                guidanceCase.closure().map(Entry::of),
                guidanceCase.housingBefore(),
                guidanceCase.findings().stream()
                        .map(finding -> new Entry<>(finding.sequence(), finding.on(), inForm.apply(finding)))
                        .toList());
    }
}
