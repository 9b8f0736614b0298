package be.driehoek.agenda;

/** What has to be done (soort verplichting). */
public enum ObligationKind {
    /** Get in touch after the referral was accepted (eerste contact); rule RE-1. */
    FIRST_CONTACT,
    /** Hold the first meeting, with the referrer if there is one (kennismakingsgesprek); rules TR-3 and IN-1. */
    INTAKE_VISIT,
    /** Fill the vacant third seat (derde zetel invullen); rule TR-1. */
    THIRD_SEAT,
    /** Know how the third party is reached (bereikbare toeleider); rule TR-4. */
    THIRD_PARTY_CONTACT,
    /** Agree on change goals (veranderdoelen); rule IN-2. */
    GOALS,
    /** Look for a network that can be engaged (netwerk verkennen); rule NE-1. */
    NETWORK,
    /** Decide how the landlord is involved (betrokkenheid van de verhuurder); rule LL-1. */
    LANDLORD_DECISION,
    /** Tell the referrer how it goes (terugkoppeling); rule FB-1. */
    FEEDBACK,
    /** Hold the evaluation after three months (evaluatie); rule TE-2. */
    EVALUATION,
    /** Bring the guidance to its end (einde van de termijn); rule TE-1. */
    END_OF_TERM,
    /** Close the case of a guidance that is over or does not come about (afsluiting); rules TE-1 and IN-1. */
    CLOSURE,
    /** A visit that was planned (gepland bezoek); rule VI-1, IN-1 or TE-2 by its purpose. */
    PLANNED_VISIT,
    /** Visit again after a failed visit (nieuw bezoek); rule VI-1. */
    VISIT_AGAIN
}
