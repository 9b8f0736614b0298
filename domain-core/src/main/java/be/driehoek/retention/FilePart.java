package be.driehoek.retention;

import be.driehoek.guidance.event.CaseEvent;

/** A part of a file that is kept for a time of its own (dossieronderdeel). Its name is stored, and so it stays. */
public enum FilePart {
    /** What whoever visits must know for their safety (veiligheid bij een huisbezoek). */
    SAFETY,
    /** How and where the tenant can be reached (contactgegevens). */
    CONTACT_DETAILS,
    /** Who else the case tells of: the landlord, the referrer, the network (derden). */
    THIRD_PARTIES,
    /** What was written in words of one's own (notities). */
    NOTES,
    /** Everything that is left, and the case with it (het hele dossier). */
    WHOLE_CASE;

    /** Stands where a text must be and was erased; it says so in every language. */
    public static final String ERASED_TEXT = "\u2014";

    /**
     * An event without this part.
     *
     * <p>What can be left out is; a text that must be there becomes {@value #ERASED_TEXT}. The event stays valid and keeps
     * its type.
     *
     * @param event the event
     * @return the event without it; the same once more
     * @throws IllegalStateException for {@link #WHOLE_CASE}, which nothing is left of
     */
    public CaseEvent removedFrom(CaseEvent event) {
        if (this == WHOLE_CASE) {
            throw new IllegalStateException("a whole case is erased with its events");
        }
        return Parts.without(this, event);
    }
}
