package be.driehoek.agenda;

/** What has to be done (soort verplichting). */
public enum ObligationKind {
    /** Fill the vacant third seat (derde zetel invullen). */
    THIRD_SEAT,
    /** Tell the referrer how it goes (terugkoppeling); rule FB-1. */
    FEEDBACK,
    /** Hold the evaluation after three months (evaluatie); rule TE-2. */
    EVALUATION,
    /** Bring the guidance to its end (einde van de termijn); rule TE-1. */
    END_OF_TERM
}
