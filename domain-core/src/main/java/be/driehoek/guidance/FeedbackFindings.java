package be.driehoek.guidance;

import be.driehoek.guidance.event.FeedbackWithheld;
import be.driehoek.rule.Rule;
import java.util.List;

/** Feedback to the referrer: rule FB-1. */
final class FeedbackFindings {
    private FeedbackFindings() {}

    static List<Finding> ofFeedback(CaseState before) {
        return before.hasThirdParty() ? List.of() : List.of(Finding.advice(Rule.FB_1, "feedback-without-third-party"));
    }

    static List<Finding> ofWithholding(FeedbackWithheld withheld) {
        return List.of(
                withheld.reason().isPresent()
                        ? Finding.advice(Rule.FB_1, "feedback-withheld")
                        : Finding.departure(Rule.FB_1, "feedback-withheld-without-reason"));
    }
}
