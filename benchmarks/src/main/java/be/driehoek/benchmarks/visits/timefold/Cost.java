package be.driehoek.benchmarks.visits.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Three times the published cost, in thousandths of a minute; hard is only that visits wait for each other in a circle.
 *
 * <p>Not shadow variables with constraint streams, as is usual: Timefold 2.2 puts all of them in order anew whenever a list
 * has changed, and so looks at 11,000 moves per second of work where this looks at 200,000 (50 patients). They also refuse
 * every circle, even those that settle: one caregiver who does both visits, or two who meet twice in opposite order.
 */
public final class Cost implements EasyScoreCalculator<Schedule, HardSoftScore> {
    private @Nullable Timing timing;

    /** For Timefold. */
    public Cost() {}

    @Override
    public HardSoftScore calculateScore(Schedule schedule) {
        Timing times = timing;
        if (times == null) {
            times = new Timing(schedule.visits().size());
            timing = times;
        }
        boolean settles = times.settle(schedule);
        Parts parts = Parts.of(schedule, times);
        return HardSoftScore.of(settles ? 0 : -1, -parts.sum());
    }

    /**
     * What a schedule costs.
     *
     * @param travel all ways
     * @param tardiness how much starts are late, together
     * @param highest how much the latest one is late
     */
    record Parts(long travel, long tardiness, long highest) {
        static Parts of(Schedule schedule, Timing timing) {
            long travel = 0;
            long tardiness = 0;
            long highest = 0;
            for (Caregiver caregiver : schedule.caregivers()) {
                Place at = caregiver.depot();
                List<Visit> visits = caregiver.visits();
                for (int index = 0; index < visits.size(); index++) {
                    Visit visit = visits.get(index);
                    travel += at.to(visit.patient().place());
                    at = visit.patient().place();
                    long late =
                            Math.max(0, timing.start(visit) - visit.patient().due());
                    tardiness += late;
                    highest = Math.max(highest, late);
                }
                travel += at.to(caregiver.depot());
            }
            return new Parts(travel, tardiness, highest);
        }

        long sum() {
            return travel + tardiness + highest;
        }
    }
}
