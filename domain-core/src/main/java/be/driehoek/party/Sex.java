package be.driehoek.party;

/** The sex under which somebody is registered (geslacht), as far as an {@link Insz} tells it. */
public enum Sex {
    /** Male (man): an odd serial number. */
    MALE,
    /** Female (vrouw): an even serial number. */
    FEMALE
}
