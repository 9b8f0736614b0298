package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * A visit failed (vergeefs huisbezoek).
 *
 * @param visit the planned visit, by the sequence of its planning
 * @param whatHappened what happened
 */
public record VisitAttempted(Optional<Integer> visit, Optional<FreeText> whatHappened) implements CaseEvent {}
