package be.driehoek.benchmarks.visits.timefold;

import org.jspecify.annotations.Nullable;

/**
 * One service at one patient, by one caregiver; where a patient asks for two, each is a visit.
 *
 * @param id its number, from 0 on
 * @param patient the patient
 * @param service the service's name
 * @param duration how long, in thousandths of a minute
 * @param partner the number of the other visit of the patient, or {@link #ALONE}
 * @param isFirst whether the lag is counted from this one
 */
record Visit(int id, Patient patient, String service, int duration, int partner, boolean isFirst) {
    static final int ALONE = -1;

    /** By number alone: Timefold looks visits up all the time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Visit visit && visit.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return patient.name() + "/" + service;
    }
}
