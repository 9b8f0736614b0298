package be.driehoek.planning;

/** One thing on which one could give way, to see whether it is what stands in the way of a visit. */
enum Relaxation {
    /** Nothing: the problem as it is. */
    NONE,
    /** A pin. */
    PIN,
    /** The windows of the visit, and when tenant and third party are available. */
    WINDOWS,
    /** The working hours. */
    HOURS,
    /** The most visits on one day. */
    MOST_VISITS,
    /** That a third party or a tenant is at one visit at a time. */
    ELSEWHERE,
    /** Languages and skills. */
    SKILLS;

    String code() {
        return "reason.full." + name();
    }
}
