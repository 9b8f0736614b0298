package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * The referral was declined (aanmelding geweigerd).
 *
 * @param reason why
 * @param redirectedTo where the tenant was sent instead
 */
public record ReferralDeclined(Optional<FreeText> reason, Optional<FreeText> redirectedTo) implements CaseEvent {}
