package be.driehoek.service.planning;

import be.driehoek.party.AccountId;
import be.driehoek.planning.PlanningBudget;
import be.driehoek.planning.PlanningRequest;
import be.driehoek.planning.VisitPlan;
import be.driehoek.planning.VisitPlanner;
import be.driehoek.service.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Makes visit plans one after another, since each takes a whole core.
 *
 * <p>A run is known to who began it alone, and while it lasts: nothing of it is stored.
 */
@Singleton
public final class PlanningRuns {
    /** How many may wait: more would wait longer than a client does. */
    static final int MOST_WAITING = 4;

    private static final Duration UNTIL_THERE_IS_ROOM = Duration.ofSeconds(10);
    private static final double NANOS = 1e9;

    /** Seconds for what comes after the search: the alternatives and reasons of some forty visits. */
    private static final double FOR_THE_REPORT = 0.2;

    private final Semaphore seats = new Semaphore(1 + MOST_WAITING);
    private final Semaphore turn = new Semaphore(1, true);
    private final Map<Key, PlanningRun> runs = new ConcurrentHashMap<>();

    private record Key(AccountId account, UUID id) {}

    PlanningRuns() {
        // Nothing is under way when the service starts.
    }

    /**
     * Makes a plan as soon as it is its turn.
     *
     * @param account who asks
     * @param id by what name the run is known while it lasts
     * @param request what to plan
     * @param seconds how long it may take from when it is its turn, at least 1; many visits take longer to report on
     * @param iterations how many changes to try; empty for as many as the time allows
     * @return the plan
     * @throws ProblemException if too many wait already, or the caller has a run of that name
     * @throws InterruptedException if the thread is interrupted before it is its turn
     */
    public VisitPlan plan(AccountId account, UUID id, PlanningRequest request, int seconds, OptionalInt iterations)
            throws InterruptedException {
        if (!seats.tryAcquire()) {
            throw ProblemException.busy(UNTIL_THERE_IS_ROOM);
        }
        try {
            return planSeated(new Key(account, id), request, seconds, iterations);
        } finally {
            seats.release();
        }
    }

    private VisitPlan planSeated(Key key, PlanningRequest request, int seconds, OptionalInt iterations)
            throws InterruptedException {
        var run = new PlanningRun();
        if (runs.putIfAbsent(key, run) != null) {
            throw ProblemException.inProgress();
        }
        try {
            return planInTurn(run, request, seconds, iterations);
        } finally {
            runs.remove(key);
        }
    }

    private VisitPlan planInTurn(PlanningRun run, PlanningRequest request, int seconds, OptionalInt iterations)
            throws InterruptedException {
        turn.acquire();
        try {
            long begin = System.nanoTime();
            PlanningBudget time = tried -> (System.nanoTime() - begin) / NANOS / (seconds - FOR_THE_REPORT);
            var budget = iterations.isPresent() ? PlanningBudget.iterations(iterations.getAsInt()) : time;
            return VisitPlanner.plan(request, budget, (tried, spent, cost) -> run.goOn(time, tried, spent, cost));
        } finally {
            turn.release();
        }
    }

    /**
     * Says how a run gets on.
     *
     * @param account who asks
     * @param id the name of the run
     * @return where it stands; nothing if the caller has no such run, or none any more
     */
    public Optional<RunState> look(AccountId account, UUID id) {
        return find(account, id).map(PlanningRun::state);
    }

    /**
     * Ends a run with the best plan so far, which is then its plan.
     *
     * @param account who asks
     * @param id the name of the run
     * @return whether the caller had such a run
     */
    public boolean end(AccountId account, UUID id) {
        var run = find(account, id);
        run.ifPresent(PlanningRun::end);
        return run.isPresent();
    }

    private Optional<PlanningRun> find(AccountId account, UUID id) {
        return Optional.ofNullable(runs.get(new Key(account, id)));
    }
}
