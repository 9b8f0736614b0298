package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * A disclosure was taken back (meedeling ingetrokken).
 *
 * @param disclosure the event that disclosed, by its sequence
 * @param reason why
 */
public record DisclosureRevoked(int disclosure, Optional<FreeText> reason) implements CaseEvent {}
