package be.driehoek.disclosure;

/** What of a case can be disclosed (wat meegedeeld wordt); nothing else of it ever is. */
public enum DisclosedItem {
    /** Whom it is about: the name of the tenant (huurder). */
    TENANT,
    /** That there is guidance, and from when until when (stand). */
    STANDING,
    /** Who guides (begeleider). */
    CASEWORKER,
    /** The term: its start, the day of the evaluation and its end (begeleidingstermijn). */
    TERM,
    /** The change goals with their desired results (veranderdoelen). */
    GOALS,
    /** How far the goals are attained (vooruitgang). */
    PROGRESS,
    /** The days on which there was a visit (huisbezoeken). */
    VISITS,
    /** The days of the evaluations, with what was adjusted (evaluatie en bijsturing). */
    EVALUATIONS,
    /** How the case was closed, without the words about it (afsluiting). */
    CLOSURE,
    /** What was written for the recipient (woorden voor de ontvanger). */
    WORDS
}
