package be.driehoek.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A small problem as it was thought up, so that plans are judged by that and not by what the search made of it. */
record Sketch(
        List<List<Integer>> travel,
        List<Shift> shifts,
        List<Task> tasks,
        List<Integer> visitOf,
        List<Long> costOfLeavingOut,
        List<Link> links,
        long travelWeight,
        long highestWeight,
        long loadWeight,
        long groupWeight,
        long waitingWeight,
        long idleWeight) {
    /** How much each of the two who share all shifts could do. */
    static final List<Integer> CAPACITIES = List.of(30, 70);

    /** How many groups of tasks there are that are best done by one person. */
    static final int GROUPS = 2;

    record Link(int first, int second, int atLeast, int atMost) {}

    Problem problem() {
        Problem.Builder builder = Problem.builder(travel.stream()
                        .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new))
                .weights(travelWeight, highestWeight)
                .idleness(waitingWeight, idleWeight);
        shifts.forEach(builder::shift);
        for (int person = 0; person < CAPACITIES.size(); person++) {
            builder.load(shiftsOf(person), loadWeight, CAPACITIES.get(person));
        }
        costOfLeavingOut.forEach(builder::visit);
        for (int task = 0; task < tasks.size(); task++) {
            builder.task(visitOf.get(task), tasks.get(task));
        }
        links.forEach(link -> builder.link(link.first(), link.second(), link.atLeast(), link.atMost()));
        for (int group = 0; group < GROUPS; group++) {
            builder.group(tasksOf(group), groupWeight);
        }
        return builder.build();
    }

    /** The tasks of a group; every third visit is in none. */
    List<Integer> tasksOf(int group) {
        return IntStream.range(0, tasks.size())
                .filter(task -> visitOf.get(task) % (GROUPS + 1) == group)
                .boxed()
                .toList();
    }

    /** The shifts of one of the two, who work in turn. */
    List<Integer> shiftsOf(int person) {
        return IntStream.range(0, shifts.size())
                .filter(shift -> shift % CAPACITIES.size() == person)
                .boxed()
                .toList();
    }

    int way(int from, int to) {
        return travel.get(from).get(to);
    }

    /** The same, so much later. */
    Sketch later(int by) {
        return new Sketch(
                travel,
                shifts.stream()
                        .map(s -> new Shift(
                                s.startPlace(),
                                s.endPlace(),
                                s.from() + by,
                                s.until() + by,
                                s.atMost(),
                                s.due() + by,
                                s.costPerLateUnit()))
                        .toList(),
                tasks.stream()
                        .map(t -> new Task(
                                t.place(),
                                t.duration(),
                                t.windows().stream()
                                        .map(w -> new Window(w.from() + by, w.until() + by))
                                        .toList(),
                                t.due() + by,
                                t.costPerLateUnit(),
                                t.costOfBeingLate(),
                                t.shifts()))
                        .toList(),
                visitOf,
                costOfLeavingOut,
                links,
                travelWeight,
                highestWeight,
                loadWeight,
                groupWeight,
                waitingWeight,
                idleWeight);
    }

    /** Every second one has overtime, breaks and idleness too. */
    static Sketch ofSeed(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sketch plain = random(random);
        return seed % 2 == 0 ? plain : plain.withIdleness(random);
    }

    /** The same with overtime in some shifts, tasks that are done anywhere, and costs of waiting and idle time. */
    Sketch withIdleness(SplittableRandom random) {
        List<Task> with = new ArrayList<>(tasks.stream()
                .map(task -> random.nextInt(5) > 0
                        ? task
                        : new Task(
                                Task.ANYWHERE,
                                task.duration(),
                                task.windows(),
                                task.due(),
                                task.costPerLateUnit(),
                                task.costOfBeingLate(),
                                task.shifts()))
                .toList());
        List<Integer> of = new ArrayList<>(visitOf);
        List<Long> costs = new ArrayList<>(costOfLeavingOut);
        for (int shift = 0; shift < shifts.size(); shift++) {
            int from = shifts.get(shift).from() + random.nextInt(200);
            int until = from + random.nextInt(100);
            of.add(costs.size());
            costs.add(random.nextLong(500));
            with.add(new Task(
                    Task.ANYWHERE,
                    random.nextInt(30),
                    List.of(new Window(from, until)),
                    until,
                    0,
                    0,
                    Map.of(shift, 0L)));
        }
        return new Sketch(
                travel,
                shifts.stream()
                        .map(s -> random.nextInt(3) == 0
                                ? s
                                : new Shift(
                                        s.startPlace(),
                                        s.endPlace(),
                                        s.from(),
                                        s.until(),
                                        s.atMost(),
                                        s.from() + random.nextInt(Math.min(400, s.until() - s.from())),
                                        random.nextInt(4)))
                        .toList(),
                with,
                of,
                costs,
                links,
                travelWeight,
                highestWeight,
                loadWeight,
                groupWeight,
                random.nextInt(4),
                random.nextInt(4));
    }

    /** Visits of one to three persons, joint or one after the other, over one day or two, with more to do than fits now and then. */
    static Sketch random(SplittableRandom random) {
        int places = 3 + random.nextInt(8);
        List<List<Integer>> travel = new ArrayList<>();
        for (int from = 0; from < places; from++) {
            List<Integer> row = new ArrayList<>();
            for (int to = 0; to < places; to++) {
                row.add(from == to ? 0 : 1 + random.nextInt(30));
            }
            travel.add(row);
        }
        int days = 1 + random.nextInt(2);
        int people = 2 + random.nextInt(3);
        List<Shift> shifts = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int person = 0; person < people; person++) {
                int from = 1000 * day + random.nextInt(50);
                int until = random.nextInt(4) == 0 ? Problem.LONGEST - 1000 : from + 200 + random.nextInt(300);
                shifts.add(
                        new Shift(random.nextInt(places), random.nextInt(places), from, until, 2 + random.nextInt(5)));
            }
        }
        List<Task> tasks = new ArrayList<>();
        List<Integer> visitOf = new ArrayList<>();
        List<Long> costOfLeavingOut = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int visits = 2 + random.nextInt(9);
        boolean gaps = random.nextBoolean();
        for (int visit = 0; visit < visits; visit++) {
            costOfLeavingOut.add(100L + random.nextInt(2000));
            int size = Math.max(1, random.nextInt(5) - 1);
            int first = tasks.size();
            int place = random.nextInt(places);
            for (int part = 0; part < size; part++) {
                tasks.add(randomTask(random, place, gaps ? days : 1, gaps, shifts.size()));
                visitOf.add(visit);
                if (part > 0) {
                    int least = random.nextBoolean() ? 0 : random.nextInt(60);
                    int most = random.nextBoolean() ? least : least + random.nextInt(60);
                    links.add(new Link(first, first + part, least, most));
                }
            }
        }
        return new Sketch(
                travel,
                shifts,
                tasks,
                visitOf,
                costOfLeavingOut,
                links,
                1 + random.nextInt(3),
                random.nextInt(3),
                random.nextInt(4),
                random.nextInt(3) * (long) random.nextInt(100),
                0,
                0);
    }

    private static Task randomTask(SplittableRandom random, int place, int days, boolean gaps, int shifts) {
        List<Window> windows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            int from = 1000 * day + random.nextInt(150);
            int until = from + random.nextInt(150);
            windows.add(new Window(from, until));
            if (gaps && random.nextInt(3) == 0) {
                windows.add(new Window(until + 1 + random.nextInt(80), until + 100 + random.nextInt(200)));
            }
        }
        Map<Integer, Long> allowed = new TreeMap<>();
        for (int shift = 0; shift < shifts; shift++) {
            if (random.nextInt(4) > 0) {
                allowed.put(shift, (long) random.nextInt(3) * random.nextInt(20));
            }
        }
        int opens = windows.getFirst().from();
        return new Task(
                place,
                random.nextInt(30),
                windows,
                opens + random.nextInt(300),
                random.nextInt(4),
                random.nextInt(3) == 0 ? random.nextInt(50) : 0,
                allowed);
    }
}
