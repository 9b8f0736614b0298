package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * The third seat became vacant (derde zetel vrijgekomen).
 *
 * @param reason why
 */
public record ThirdSeatVacated(Optional<FreeText> reason) implements CaseEvent {}
