package be.driehoek.service.access;

/** What a case is to whoever asks. */
public enum Relation {
    /** They are its caseworker. */
    OWN,

    /** It is of their team, with another caseworker or none. */
    OWN_TEAM,

    /** It is of another team of their organisation, and they opened it in an emergency not long ago. */
    EMERGENCY,

    /** It is of another team of their organisation. */
    OWN_ORGANISATION,

    /** It is of another organisation. */
    OTHER_ORGANISATION,

    /** Something of it was disclosed to them; it is about that and nothing else of the case. */
    DISCLOSED
}
