package be.driehoek.referral;

/** How a message came in or went out (kanaal). */
public enum Channel {
    /** By e-mail. */
    EMAIL,
    /** By phone. */
    PHONE,
    /** Through a form on a page. */
    WEB_FORM,
    /** Face to face. */
    IN_PERSON
}
