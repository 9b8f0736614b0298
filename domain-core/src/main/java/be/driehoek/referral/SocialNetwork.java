package be.driehoek.referral;

/** Whether the tenant has people to lean on (sociaal netwerk). */
public enum SocialNetwork {
    /** There is a meaningful network (betekenisvol). */
    MEANINGFUL,
    /** A meaningful network is lacking (ontbreekt). */
    ABSENT
}
