package be.driehoek.planning.search;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes a first plan: some visits before all others, else in the order of their windows, each where it costs least at that
 * moment.
 */
final class Construction {
    private final Draft draft;
    private final Problem problem;

    Construction(Draft draft) {
        this.draft = draft;
        problem = draft.problem;
    }

    void run(Set<Integer> first) {
        IntStream.range(0, problem.visits)
                .filter(visit -> problem.tasksOf[visit].length > 0 && !draft.routes.isComplete(visit))
                .boxed()
                .sorted(Comparator.comparing((Integer visit) -> !first.contains(visit))
                        .thenComparingInt(visit -> problem.due[problem.tasksOf[visit][0]]))
                .forEach(this::plan);
    }

    private void plan(int visit) {
        int[] tasks = problem.tasksOf[visit];
        for (int i = 0; i < tasks.length; i++) {
            if (!plan(tasks[i], i + 1 < tasks.length)) {
                for (int planned = 0; planned < i; planned++) {
                    draft.routes.remove(tasks[planned]);
                }
                draft.accept(Long.MAX_VALUE - 1);
                return;
            }
        }
    }

    private boolean plan(int task, boolean moreToCome) {
        long least = moreToCome ? Long.MAX_VALUE - 1 : draft.cost();
        int best = Places.NONE;
        for (int shift : problem.allowedShifts[task]) {
            int last = problem.last(shift);
            for (int behind = problem.first(shift); behind != last; behind = draft.routes.next[behind]) {
                draft.routes.insert(task, behind);
                long cost = draft.costOfChange(least);
                if (cost < least || (cost == least && best == Places.NONE)) {
                    least = cost;
                    best = behind;
                }
            }
        }
        if (best == Places.NONE) {
            return false;
        }
        draft.routes.insert(task, best);
        return draft.accept(least);
    }
}
