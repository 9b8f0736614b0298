package be.driehoek.service.forms;

/** What is picked and not typed, where the page knows what there is. */
public enum Pick {
    /** A goal of the case. */
    GOAL,
    /** A visit that was planned and has not taken place. */
    PLANNED_VISIT,
    /** An event of the case. */
    EVENT,
    /** A disclosure that was not taken back. */
    DISCLOSURE,
    /** The account of somebody who guides. */
    CASEWORKER,
    /** The account of somebody outside. */
    RECIPIENT,
    /** A municipality, by its code. */
    MUNICIPALITY,
    /** A language; another one than those on the list may be typed. */
    LANGUAGE
}
