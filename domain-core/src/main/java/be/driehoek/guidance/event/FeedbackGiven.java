package be.driehoek.guidance.event;

import be.driehoek.disclosure.Consent;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.referral.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The referrer heard back (terugkoppeling).
 *
 * @param summary what it was about
 * @param channel how it was given
 * @param disclosed the items that were disclosed
 * @param consent that the tenant agreed
 * @param until the last day on which it can be read, where it was opened to an account
 * @param openedTo the account of the referrer to which it was opened
 */
@Value.Builder
public record FeedbackGiven(
        Optional<FreeText> summary,
        Optional<Channel> channel,
        List<FreeText> disclosed,
        Optional<Consent> consent,
        Optional<LocalDate> until,
        Optional<AccountId> openedTo)
        implements CaseEvent {
    /**
     * Checks the parts and keeps its own copies of the lists.
     */
    public FeedbackGiven {
        disclosed = Check.listOrEmpty(disclosed);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static FeedbackGivenBuilder builder() {
        return new FeedbackGivenBuilder();
    }
}
