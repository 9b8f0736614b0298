package be.driehoek.referral;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * Who estimated the risk of eviction and on what ground (risico-inschatting); what was not told is empty.
 *
 * @param by who made the estimate
 * @param why on what ground
 */
public record RiskEstimate(Optional<FreeText> by, Optional<FreeText> why) {}
