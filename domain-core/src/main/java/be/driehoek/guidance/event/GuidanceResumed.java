package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * Guidance was resumed (begeleiding hervat).
 *
 * @param reason why
 */
public record GuidanceResumed(Optional<FreeText> reason) implements CaseEvent {}
