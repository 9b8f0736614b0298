package be.driehoek.visit;

/** What became of a planned visit (stand van het bezoek). */
public enum VisitState {
    /** Nothing is known yet (gepland). */
    PLANNED,
    /** It took place (doorgegaan). */
    HELD,
    /** It was called off (geannuleerd). */
    CANCELLED,
    /** It failed, for example since nobody was at home (vergeefs). */
    ATTEMPTED
}
