package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** The kinds of moves, and how often each is drawn. */
final class Moves {
    private final Move[] kinds;
    private final int[] upTo;
    private final int total;

    Moves(Problem problem) {
        Neighbours neighbours = new Neighbours(problem);
        Places places = new Places(problem, neighbours);
        kinds = new Move[] {
            new Relocate(problem, places),
            new Swap(problem, neighbours),
            new RelocateVisit(problem, places),
            new ExchangeTails(problem, neighbours),
            new RelocateSegment(problem, neighbours),
            new PlanVisit(problem, places),
            new Rebuild(problem, neighbours, places),
        };
        int[] weights = {30, 25, 12, 12, 8, 5, 10};
        upTo = new int[weights.length];
        int sum = 0;
        for (int kind = 0; kind < weights.length; kind++) {
            sum += weights[kind];
            upTo[kind] = sum;
        }
        total = sum;
    }

    boolean propose(Draft draft, SplittableRandom random) {
        int drawn = random.nextInt(total);
        int kind = 0;
        while (drawn >= upTo[kind]) {
            kind++;
        }
        return kinds[kind].propose(draft, random);
    }
}
