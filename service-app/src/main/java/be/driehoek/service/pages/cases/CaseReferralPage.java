package be.driehoek.service.pages.cases;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.policy.Verdict;
import be.driehoek.view.Sheet;

/**
 * The referral and its assessment.
 *
 * @param head what stands above
 * @param sheet the case in words
 * @param assessment the latest assessment in words
 */
record CaseReferralPage(CaseHead head, Sheet sheet, AssessmentReport assessment) {
    /** The class of the badge of a verdict. */
    static String badge(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "good";
            case VIOLATED -> "bad";
            case UNKNOWN -> "warm";
        };
    }
}
