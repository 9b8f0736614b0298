package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * The referral was accepted (aanmelding aanvaard).
 *
 * @param reason why
 */
public record ReferralAccepted(Optional<FreeText> reason) implements CaseEvent {}
