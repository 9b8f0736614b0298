package be.driehoek.guidance;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.FeedbackWithheld;
import be.driehoek.guidance.event.LandlordInvolvementDecided;
import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.guidance.event.ReferredOnward;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.rule.Rule;
import be.driehoek.term.GuidanceTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The end of a case: whatever was missed is named, and does not stand in the way. */
final class ClosureFindings {
    private ClosureFindings() {}

    static List<Finding> of(CaseState before, LocalDate on, CaseClosed closed) {
        var findings = new ArrayList<Finding>();
        before.term().filter(term -> on.isAfter(term.start())).ifPresent(term -> {
            findings.addAll(ofTerm(before, term, on));
            findings.addAll(ofTriangle(before, term, on));
            findings.addAll(ofGoals(before, closed));
            findings.addAll(ofSurroundings(before));
            if (closed.outcome().isEmpty()) {
                findings.add(Finding.advice(Rule.TE_1, "closed-without-outcome"));
            }
            if (closed.aftercare().isEmpty() && closed.aftercareOn().isEmpty() && !isDeceased(closed)) {
                findings.add(Finding.advice(Rule.GO_3, "closed-without-aftercare"));
            }
        });
        if (closed.ended() == Ended.REFERRED_ONWARD && !before.hasHappened(ReferredOnward.class)) {
            findings.add(Finding.advice(Rule.ON_1, "closed-without-onward-referral"));
        }
        return findings;
    }

    /** Nobody is left to agree on anything with. */
    private static boolean isDeceased(CaseClosed closed) {
        return closed.outcome().filter(HousingOutcome.DECEASED::equals).isPresent();
    }

    /** Rules TE-1 and TE-2. */
    private static List<Finding> ofTerm(CaseState before, GuidanceTerm term, LocalDate on) {
        var findings = new ArrayList<Finding>();
        if (on.isAfter(term.end())) {
            findings.add(Finding.departure(Rule.TE_1, "closed-after-term").with("end", term.end()));
        }
        if (on.isAfter(term.evaluationDue()) && before.firstEvaluation().isEmpty()) {
            findings.add(
                    Finding.departure(Rule.TE_2, "closed-without-evaluation").with("due", term.evaluationDue()));
        }
        return findings;
    }

    /** Rules TR-1 and FB-1. */
    private static List<Finding> ofTriangle(CaseState before, GuidanceTerm term, LocalDate on) {
        if (!before.hasThirdParty()) {
            return List.of(Finding.departure(Rule.TR_1, "closed-with-vacant-seat"));
        }
        var isDue = on.isAfter(term.policy().firstFeedbackDue(term.start()));
        return isDue && !before.hasHappened(FeedbackGiven.class) && !before.hasHappened(FeedbackWithheld.class)
                ? List.of(Finding.departure(Rule.FB_1, "closed-without-feedback"))
                : List.of();
    }

    /** The final ratings; how far goals were attained says whether the term did what it was for (rule TE-1). */
    private static List<Finding> ofGoals(CaseState before, CaseClosed closed) {
        var unrated = GoalFindings.unrated(
                before, Stream.concat(before.ratings().stream().map(Dated::what), closed.ratings().stream()));
        return unrated.isEmpty()
                ? List.of()
                : List.of(Finding.advice(Rule.TE_1, "closed-without-ratings").with("goals", unrated));
    }

    /** Rules LL-1 and NE-1. */
    private static List<Finding> ofSurroundings(CaseState before) {
        var findings = new ArrayList<Finding>();
        if (!before.hasHappened(LandlordInvolvementDecided.class)) {
            findings.add(Finding.advice(Rule.LL_1, "closed-without-landlord-decision"));
        }
        var isLacking = before.referral()
                        .socialNetwork()
                        .filter(SocialNetwork.ABSENT::equals)
                        .isPresent()
                || before.goals().values().stream()
                        .anyMatch(goal -> goal.strengths().isEmpty());
        if (isLacking && !before.hasHappened(NetworkExplored.class)) {
            findings.add(Finding.advice(Rule.NE_1, "closed-with-network-unexplored"));
        }
        return findings;
    }
}
