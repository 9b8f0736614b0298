package be.driehoek.referral;

/** A domain of life in which there can be difficulties (levensdomein); housing and network are facts of their own. */
public enum LifeDomain {
    /** Money and debts (financiën). */
    FINANCES,
    /** Papers and letters (administratie). */
    ADMINISTRATION,
    /** Work (werk). */
    WORK,
    /** School and training (opleiding). */
    EDUCATION,
    /** How the days are spent (dagbesteding). */
    DAILY_ACTIVITIES,
    /** Relations within the household (huiselijke relaties). */
    HOUSEHOLD_RELATIONS,
    /** Mental health (psychische gezondheid). */
    MENTAL_HEALTH,
    /** Physical health (lichamelijke gezondheid). */
    HEALTH,
    /** Addiction (middelengebruik). */
    ADDICTION,
    /** Self-care and housekeeping (zelfzorg, huishouden). */
    DAILY_LIVING,
    /** Taking part in society (maatschappelijke participatie). */
    PARTICIPATION,
    /** Police and courts (justitie). */
    JUSTICE
}
