package be.driehoek.service.api;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.party.AccountId;
import be.driehoek.party.Referrer;
import be.driehoek.referral.Referral;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.text.Language;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Vacancy;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case as it stands now.
 *
 * @param id the id of the case
 * @param version the number of its events
 * @param phase where it stands
 * @param referral what is known
 * @param assessment the latest assessment, in words
 * @param acceptedOn the day on which the referral was accepted
 * @param declinedOn the day on which the referral was declined
 * @param caseworker the account of the caseworker
 * @param thirdSeat who holds the third seat, or why nobody does
 * @param term the term of the guidance
 * @param goals the change goals
 * @param intakeVisits the intake visits
 * @param visits the home visits of the guidance
 * @param feedback what the referrer was told
 * @param evaluations the evaluations
 * @param closure how the case was closed
 * @param findings every departure from the method
 */
record CaseView(
        CaseId id,
        int version,
        Phase phase,
        Referral referral,
        AssessmentReport assessment,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> declinedOn,
        Optional<AccountId> caseworker,
        Seat thirdSeat,
        Optional<Term> term,
        List<ChangeGoal> goals,
        List<Entry<IntakeVisitHeld>> intakeVisits,
        List<Entry<VisitHeld>> visits,
        List<Entry<FeedbackGiven>> feedback,
        List<Entry<EvaluationHeld>> evaluations,
        Optional<Entry<CaseClosed>> closure,
        List<Entry<FindingView>> findings) {

    /**
     * The third seat.
     *
     * @param thirdParty who holds it
     * @param vacant why nobody does
     */
    record Seat(Optional<Referrer> thirdParty, Optional<Vacancy> vacant) {
        static Seat of(ThirdSeat seat) {
            return switch (seat) {
                case ThirdSeat.Filled(var holder) -> new Seat(Optional.of(holder), Optional.empty());
                case ThirdSeat.Vacant(var reason) -> new Seat(Optional.empty(), Optional.of(reason));
            };
        }
    }

    /**
     * The term of the guidance.
     *
     * @param start the first day
     * @param evaluationDue the day on which the evaluation is due
     * @param end the last day
     */
    record Term(LocalDate start, LocalDate evaluationDue, LocalDate end) {
        static Term of(GuidanceTerm term) {
            return new Term(term.start(), term.evaluationDue(), term.end());
        }
    }

    /**
     * Something in the case, with its place and its day.
     *
     * @param <T> what it is
     * @param sequence the event that it comes from
     * @param on the day it happened
     * @param what what it is; its fields stand beside the others
     */
    record Entry<T>(
            int sequence, LocalDate on, @JsonUnwrapped T what) {
        static <T> Entry<T> of(Dated<T> dated) {
            return new Entry<>(dated.sequence(), dated.on(), dated.what());
        }

        static <T> List<Entry<T>> of(List<Dated<T>> dated) {
            return dated.stream().map(Entry::of).toList();
        }
    }

    static CaseView of(GuidanceCase guidanceCase, AssessmentReport assessment, Language language) {
        return new CaseView(
                guidanceCase.id(),
                guidanceCase.version(),
                guidanceCase.phase(),
                guidanceCase.referral(),
                assessment,
                guidanceCase.acceptedOn(),
                guidanceCase.declinedOn(),
                guidanceCase.caseworker(),
                Seat.of(guidanceCase.triangle().thirdSeat()),
                guidanceCase.term().map(Term::of),
                guidanceCase.goals(),
                Entry.of(guidanceCase.intakeVisits()),
                Entry.of(guidanceCase.visits()),
                Entry.of(guidanceCase.feedback()),
                Entry.of(guidanceCase.evaluations()),
                guidanceCase.closure().map(Entry::of),
                guidanceCase.findings().stream()
                        .map(finding -> inWords(finding, language))
                        .toList());
    }

    private static Entry<FindingView> inWords(Dated<Finding> finding, Language language) {
        return new Entry<>(finding.sequence(), finding.on(), FindingView.of(finding.what(), language));
    }
}
