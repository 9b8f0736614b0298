package be.driehoek.disclosure;

import be.driehoek.party.ReferrerKind;

/** What the one who is told something is to the secrecy (soort ontvanger). */
public enum RecipientKind {
    /** Somebody who helps, and is bound by professional secrecy (hulpverlener met beroepsgeheim). */
    AID_WORKER,
    /** A judge or their registry (rechter, griffie). */
    JUDGE,
    /** Whoever lets the dwelling (verhuurder). */
    LANDLORD,
    /** Anybody else: a bailiff, the police, a municipality, a school, a relative (andere). */
    OTHER;

    /**
     * What a referrer is to the secrecy.
     *
     * @param referrer the kind of the referrer
     * @return the kind to which the rules are applied; where a service may or may not be bound by professional secrecy,
     *     {@link #OTHER}
     */
    public static RecipientKind of(ReferrerKind referrer) {
        return switch (referrer) {
            case OCMW, CAW, HOME_CARE, HEALTH_CARE, MENTAL_HEALTH_CARE, YOUTH_CARE -> AID_WORKER;
            case JUSTICE_OF_THE_PEACE -> JUDGE;
            case LANDLORD, HOUSING_COMPANY, SOCIAL_RENTAL_OFFICE -> LANDLORD;
            case BAILIFF,
                    HOUSING_SERVICE,
                    MUNICIPALITY,
                    POLICE,
                    SCHOOL,
                    PRISON,
                    COMMUNITY_WORK,
                    RELATIVE,
                    SELF,
                    OTHER -> OTHER;
        };
    }
}
