package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * The case was opened again (dossier heropend).
 *
 * @param reason why
 */
public record CaseReopened(Optional<FreeText> reason) implements CaseEvent {}
