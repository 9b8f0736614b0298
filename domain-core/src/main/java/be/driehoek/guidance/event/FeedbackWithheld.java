package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * Feedback was withheld (terugkoppeling achterwege gelaten).
 *
 * @param reason why
 */
public record FeedbackWithheld(Optional<FreeText> reason) implements CaseEvent {}
