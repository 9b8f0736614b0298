package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * Guidance was suspended (begeleiding opgeschort).
 *
 * @param reason why
 */
public record GuidanceSuspended(Optional<FreeText> reason) implements CaseEvent {}
