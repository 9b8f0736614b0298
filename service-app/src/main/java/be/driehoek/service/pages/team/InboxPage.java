package be.driehoek.service.pages.team;

import be.driehoek.service.cases.GlanceAtCases.NewReferral;
import be.driehoek.service.pages.Reader;
import java.util.List;
import java.util.Optional;

/**
 * The referrals that nobody accepted or declined yet.
 *
 * @param referrals the referrals, the latest first
 * @param next the cursor of the next part, if there is one
 */
record InboxPage(List<NewReferral> referrals, Optional<String> next) {

    /** What to ask the referrer, if anything is missing. */
    Optional<Question> question(NewReferral referral, Reader reader) {
        return Question.about(referral, reader);
    }
}
