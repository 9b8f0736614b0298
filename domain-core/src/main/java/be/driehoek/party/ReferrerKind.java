package be.driehoek.party;

/** What kind of person or organisation refers (soort toeleider). */
public enum ReferrerKind {
    /** The public centre for social welfare (OCMW). */
    OCMW,
    /** The centre for general welfare work (CAW). */
    CAW,
    /** The justice of the peace (vrederechter). */
    JUSTICE_OF_THE_PEACE,
    /** The bailiff (gerechtsdeurwaarder). */
    BAILIFF,
    /** The social housing company (woonmaatschappij). */
    HOUSING_COMPANY,
    /** The social rental office (SVK), until it became a housing company. */
    SOCIAL_RENTAL_OFFICE,
    /** The municipal housing desk (woondienst, woonwinkel). */
    HOUSING_SERVICE,
    /** The municipality (gemeente). */
    MUNICIPALITY,
    /** The police (politie). */
    POLICE,
    /** A home-care service (thuiszorg). */
    HOME_CARE,
    /** A health-care worker or service (gezondheidszorg). */
    HEALTH_CARE,
    /** A mental health service (geestelijke gezondheidszorg). */
    MENTAL_HEALTH_CARE,
    /** Youth care (jeugdhulp). */
    YOUTH_CARE,
    /** A school (school). */
    SCHOOL,
    /** A prison (gevangenis). */
    PRISON,
    /** Community work (samenlevingsopbouw). */
    COMMUNITY_WORK,
    /** The landlord (verhuurder). */
    LANDLORD,
    /** Somebody close to the tenant (familie, naaste). */
    RELATIVE,
    /** The tenant alone (zelfaanmelding). */
    SELF,
    /** Another one. */
    OTHER
}
