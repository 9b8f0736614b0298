package be.driehoek.visit;

/** What a visit is planned for (doel van het bezoek). */
public enum VisitPurpose {
    /** The first meeting (kennismaking). */
    INTAKE,
    /** Working on the goals (begeleiding). */
    GUIDANCE,
    /** Looking back and ahead (evaluatie). */
    EVALUATION
}
