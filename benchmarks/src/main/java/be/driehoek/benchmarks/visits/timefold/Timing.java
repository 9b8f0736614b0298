package be.driehoek.benchmarks.visits.timefold;

import java.util.Arrays;
import java.util.List;

/** When the visits of a schedule start: as early as ways, windows and lags allow. Times are in thousandths of a minute. */
final class Timing {
    /** Visits that wait for each other in a circle never settle; others do in far fewer rounds. */
    private static final int ROUNDS = 40;

    private static final int NOBODY = -1;

    /** Who does it, by visit; nobody yet while a schedule is built. */
    private final int[] owners;

    private final int[] starts;

    /** By caregiver: whether another one's delay is not yet passed on. */
    private boolean[] waiting = new boolean[0];

    Timing(int visits) {
        owners = new int[visits];
        starts = new int[visits];
    }

    int start(Visit visit) {
        return starts[visit.id()];
    }

    /** Whether there are such times. */
    boolean settle(Schedule schedule) {
        List<Caregiver> caregivers = schedule.caregivers();
        reset(caregivers);
        boolean settled = false;
        for (int round = 0; round < ROUNDS && !settled; round++) {
            settled = true;
            for (int caregiver = 0; caregiver < waiting.length; caregiver++) {
                if (waiting[caregiver]) {
                    waiting[caregiver] = false;
                    settled = false;
                    drive(caregivers.get(caregiver));
                }
            }
        }
        return settled;
    }

    private void reset(List<Caregiver> caregivers) {
        if (waiting.length != caregivers.size()) {
            waiting = new boolean[caregivers.size()];
        }
        Arrays.fill(waiting, true);
        Arrays.fill(owners, NOBODY);
        for (int caregiver = 0; caregiver < waiting.length; caregiver++) {
            List<Visit> visits = caregivers.get(caregiver).visits();
            for (int index = 0; index < visits.size(); index++) {
                Visit visit = visits.get(index);
                owners[visit.id()] = caregiver;
                starts[visit.id()] = visit.patient().earliest();
            }
        }
    }

    private void drive(Caregiver caregiver) {
        int free = 0;
        Place at = caregiver.depot();
        List<Visit> visits = caregiver.visits();
        for (int index = 0; index < visits.size(); index++) {
            Visit visit = visits.get(index);
            Place place = visit.patient().place();
            int start = Math.max(starts[visit.id()], free + at.to(place));
            int partner = visit.partner();
            if (partner != Visit.ALONE && owners[partner] != NOBODY) {
                start = withPartner(visit, start, partner);
            }
            starts[visit.id()] = start;
            free = start + visit.duration();
            at = place;
        }
    }

    /** Waits for the other visit of the patient, or makes it wait. */
    private int withPartner(Visit visit, int ready, int partner) {
        int least = visit.patient().least();
        int most = visit.patient().most();
        int other = starts[partner];
        int start = Math.max(ready, visit.isFirst() ? other - most : other + least);
        int otherReady = visit.isFirst() ? start + least : start - most;
        if (otherReady > other) {
            starts[partner] = otherReady;
            waiting[owners[partner]] = true;
        }
        return start;
    }
}
