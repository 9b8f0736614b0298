package be.driehoek.guidance;

import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.FeedbackWithheld;
import be.driehoek.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** Feedback to the referrer: rule FB-1. */
final class FeedbackFindings {
    private FeedbackFindings() {}

    static List<Finding> ofFeedback(CaseState before, LocalDate on, FeedbackGiven feedback) {
        if (!before.hasThirdParty()) {
            return List.of(Finding.advice(Rule.FB_1, "feedback-without-third-party"));
        }
        if (feedback.openedTo().isPresent()) {
            return Disclosures.isGivenBy(on, feedback.consent())
                    ? List.of()
                    : List.of(Finding.advice(Rule.FB_1, "feedback-opened-without-consent"));
        }
        var says = feedback.summary().isPresent() || !feedback.disclosed().isEmpty();
        return says && before.referrerAccountOn(on).isPresent()
                ? List.of(Finding.advice(Rule.FB_1, "feedback-not-opened"))
                : List.of();
    }

    static List<Finding> ofWithholding(FeedbackWithheld withheld) {
        return List.of(
                withheld.reason().isPresent()
                        ? Finding.advice(Rule.FB_1, "feedback-withheld")
                        : Finding.departure(Rule.FB_1, "feedback-withheld-without-reason"));
    }
}
