package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.referral.Channel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The referrer heard back (terugkoppeling).
 *
 * @param summary what it was about
 * @param channel how it was given
 * @param disclosed the items that were disclosed
 */
@Value.Builder
public record FeedbackGiven(Optional<FreeText> summary, Optional<Channel> channel, List<FreeText> disclosed)
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
