package be.driehoek.benchmarks.visits.timefold;

import java.util.Arrays;
import java.util.List;

/** When the visits of a schedule start: as early as ways, windows and lags allow. Times are in thousandths of a minute. */
final class Timing {
    /** Visits that wait for each other in a circle never settle; others do in far fewer rounds. */
    private static final int ROUNDS = 40;

    /** While a schedule is built, by visit. */
    private final boolean[] planned;

    private final int[] starts;

    Timing(int visits) {
        planned = new boolean[visits];
        starts = new int[visits];
    }

    int start(Visit visit) {
        return starts[visit.id()];
    }

    /** Whether there are such times. */
    boolean settle(Schedule schedule) {
        reset(schedule);
        for (int round = 0; round < ROUNDS; round++) {
            boolean raised = false;
            for (Caregiver caregiver : schedule.caregivers()) {
                raised |= drive(caregiver);
            }
            if (!raised) {
                return true;
            }
        }
        return false;
    }

    private void reset(Schedule schedule) {
        Arrays.fill(planned, false);
        for (Caregiver caregiver : schedule.caregivers()) {
            List<Visit> visits = caregiver.visits();
            for (int index = 0; index < visits.size(); index++) {
                Visit visit = visits.get(index);
                planned[visit.id()] = true;
                starts[visit.id()] = visit.patient().earliest();
            }
        }
    }

    /** Raises what the caregiver is too late for, or what must wait for the other visit of the patient. */
    private boolean drive(Caregiver caregiver) {
        boolean raised = false;
        int free = 0;
        Place at = caregiver.depot();
        List<Visit> visits = caregiver.visits();
        for (int index = 0; index < visits.size(); index++) {
            Visit visit = visits.get(index);
            Place place = visit.patient().place();
            int start = Math.max(bound(visit), free + at.to(place));
            if (start > starts[visit.id()]) {
                starts[visit.id()] = start;
                raised = true;
            }
            free = starts[visit.id()] + visit.duration();
            at = place;
        }
        return raised;
    }

    private int bound(Visit visit) {
        int partner = visit.partner();
        if (partner == Visit.ALONE || !planned[partner]) {
            return 0;
        }
        return visit.isFirst()
                ? starts[partner] - visit.patient().most()
                : starts[partner] + visit.patient().least();
    }
}
