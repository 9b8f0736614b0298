package be.driehoek.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be planned: visits, shifts, travel times and what counts as better.
 *
 * <p>A visit is one task or several that are done together or not at all. Links between tasks say how far apart they may
 * start: 0 to 0 for a joint visit. All times are whole numbers of one unit, chosen by the caller; costs are whole numbers
 * too, so that a plan costs exactly the same however it was reached.
 *
 * <p>A cost is the sum of up to nine parts: travel, lateness and overtime, the highest lateness, what the chosen shifts cost,
 * how unevenly work is shared, tasks of one group in several hands, the visits that are left out, waiting, and the longest
 * idle time. Whatever must hold is not a cost: windows, working times, who may do what, links, and how many tasks fit into a
 * shift.
 */
public final class Problem {
    /** The largest moment or duration, so that sums never overflow. */
    public static final int LONGEST = 500_000_000;

    // A node is a task, or the start or the end of a shift: tasks first, then all starts, then all ends.
    final int tasks;
    final int shifts;
    final int nodes;
    final int[] place;
    final int[] duration;
    final int[] opens;
    final int[] closes;
    final int[] due;
    final long[] costPerLateUnit;
    final long[] costOfBeingLate;
    /** The windows of a task that has several; null for the others, for which {@code opens} and {@code closes} say it all. */
    final int[][] windows;

    /** Whether any task has several windows. */
    final boolean hasGaps;

    /** True for the end of a shift that cannot be reached too late, whose time need not be followed. */
    final boolean[] endsFreely;

    /** Whether a node is a task that is done wherever the person is; its {@code place} says nothing. */
    final boolean[] isAnywhere;

    /** Whether any task is done wherever the person is. */
    final boolean hasAnywhere;

    final int[] atMost;

    /** Whose work a shift is, or -1 for a shift whose work costs nothing. */
    final int[] loadOf;

    final long[] loadWeight;
    final long[] loadCapacity;

    /** The group of a task, or -1 for one that stands alone. */
    final int[] groupOf;

    final long[] groupWeight;

    final int visits;
    final int[] visitOf;
    final int[][] tasksOf;
    final long[] costOfLeavingOut;

    private final boolean[] allowed;
    private final long[] shiftCost;
    final int[][] allowedShifts;

    /** The links of a node stand from {@code linkFrom[node]} to {@code linkFrom[node + 1]}, exclusive. */
    final int[] linkFrom;

    final int[] linked;
    final int[] lagOut;
    final int[] lagIn;

    private final int places;
    private final int[] travel;
    final long travelWeight;
    final long highestLatenessWeight;
    final long waitingWeight;
    final long highestIdleWeight;

    /** Whether it matters how shifts are filled, so that each changed route must be looked at as a whole. */
    final boolean countsIdleness;

    /** From where on a shift's time is overtime, if that matters or its idle time does. */
    final int[] shiftDue;

    private Problem(Builder from) {
        tasks = from.tasks.size();
        shifts = from.shifts.size();
        nodes = tasks + 2 * shifts;
        places = from.places;
        travel = from.travel;
        travelWeight = from.travelWeight;
        highestLatenessWeight = from.highestLatenessWeight;
        waitingWeight = from.waitingWeight;
        highestIdleWeight = from.highestIdleWeight;
        countsIdleness = waitingWeight > 0 || highestIdleWeight > 0;
        shiftDue = from.shifts.stream().mapToInt(Shift::due).toArray();
        isAnywhere = new boolean[nodes];
        hasAnywhere = from.tasks.stream().anyMatch(task -> task.place() == Task.ANYWHERE);
        place = new int[nodes];
        duration = new int[nodes];
        opens = new int[nodes];
        closes = new int[nodes];
        due = new int[nodes];
        costPerLateUnit = new long[nodes];
        costOfBeingLate = new long[nodes];
        windows = new int[nodes][];
        endsFreely = new boolean[nodes];
        atMost = from.shifts.stream().mapToInt(Shift::atMost).toArray();
        loadOf = new int[shifts];
        Arrays.fill(loadOf, -1);
        loadWeight = from.loads.stream().mapToLong(Load::weight).toArray();
        loadCapacity = from.loads.stream().mapToLong(Load::capacity).toArray();
        for (int load = 0; load < from.loads.size(); load++) {
            for (int shift : from.loads.get(load).shifts()) {
                loadOf[shift] = load;
            }
        }
        groupOf = new int[tasks];
        Arrays.fill(groupOf, -1);
        groupWeight = from.groups.stream().mapToLong(Group::weight).toArray();
        for (int group = 0; group < from.groups.size(); group++) {
            for (int task : from.groups.get(group).tasks()) {
                groupOf[task] = group;
            }
        }
        visits = from.costOfLeavingOut.size();
        visitOf = from.visitOf.stream().mapToInt(Integer::intValue).toArray();
        costOfLeavingOut =
                from.costOfLeavingOut.stream().mapToLong(Long::longValue).toArray();
        tasksOf = new int[visits][];
        for (int visit = 0; visit < visits; visit++) {
            int wanted = visit;
            tasksOf[visit] = IntStream.range(0, tasks)
                    .filter(task -> visitOf[task] == wanted)
                    .toArray();
        }
        allowed = new boolean[tasks * shifts];
        shiftCost = new long[tasks * shifts];
        allowedShifts = new int[tasks][];
        for (int task = 0; task < tasks; task++) {
            fillTask(task, from.tasks.get(task));
        }
        hasGaps = from.tasks.stream().anyMatch(task -> task.windows().size() > 1);
        for (int shift = 0; shift < shifts; shift++) {
            fillShift(shift, from.shifts.get(shift));
        }
        linkFrom = new int[nodes + 1];
        linked = new int[2 * from.links.size()];
        lagOut = new int[linked.length];
        lagIn = new int[linked.length];
        fillLinks(from.links);
    }

    private void fillTask(int task, Task from) {
        isAnywhere[task] = from.place() == Task.ANYWHERE;
        place[task] = isAnywhere[task] ? 0 : from.place();
        duration[task] = from.duration();
        opens[task] = from.windows().getFirst().from();
        closes[task] = from.windows().getLast().until();
        due[task] = from.due();
        costPerLateUnit[task] = from.costPerLateUnit();
        costOfBeingLate[task] = from.costOfBeingLate();
        if (from.windows().size() > 1) {
            windows[task] = from.windows().stream()
                    .flatMapToInt(window -> IntStream.of(window.from(), window.until()))
                    .toArray();
        }
        allowedShifts[task] = from.shifts().keySet().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        from.shifts().forEach((shift, cost) -> {
            allowed[task * shifts + shift] = true;
            shiftCost[task * shifts + shift] = cost;
        });
    }

    private void fillShift(int shift, Shift from) {
        int first = first(shift);
        int last = last(shift);
        place[first] = from.startPlace();
        place[last] = from.endPlace();
        opens[first] = from.from();
        closes[first] = from.until();
        opens[last] = from.from();
        closes[last] = from.until();
        due[first] = 2 * LONGEST;
        due[last] = from.costPerLateUnit() > 0 ? from.due() : 2 * LONGEST;
        costPerLateUnit[last] = from.costPerLateUnit();
        endsFreely[last] = from.until() >= LONGEST && from.costPerLateUnit() == 0;
    }

    private void fillLinks(List<int[]> links) {
        for (int[] link : links) {
            linkFrom[link[0] + 1]++;
            linkFrom[link[1] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            linkFrom[node + 1] += linkFrom[node];
        }
        int[] free = Arrays.copyOf(linkFrom, nodes);
        for (int[] link : links) {
            int there = free[link[0]]++;
            linked[there] = link[1];
            lagOut[there] = link[2];
            lagIn[there] = -link[3];
            int back = free[link[1]]++;
            linked[back] = link[0];
            lagOut[back] = -link[3];
            lagIn[back] = link[2];
        }
    }

    /**
     * Begins a problem.
     *
     * @param travel the travel times from each place, by row, to each place, by column; all rows have as many columns as there
     *     are rows, and no time is negative
     * @return a builder without shifts and visits
     * @throws IllegalArgumentException if the table is not square, or a time is negative or too long
     */
    public static Builder builder(int[][] travel) {
        return new Builder(travel);
    }

    /**
     * How many tasks there are.
     *
     * @return their number
     */
    public int taskCount() {
        return tasks;
    }

    /**
     * How many shifts there are.
     *
     * @return their number
     */
    public int shiftCount() {
        return shifts;
    }

    /**
     * How many visits there are.
     *
     * @return their number
     */
    public int visitCount() {
        return visits;
    }

    int first(int shift) {
        return tasks + shift;
    }

    int last(int shift) {
        return tasks + shifts + shift;
    }

    boolean isTask(int node) {
        return node < tasks;
    }

    boolean mayDo(int shift, int task) {
        return allowed[task * shifts + shift];
    }

    /** Whether each task of a visit has a shift that may do it. */
    boolean canBePlanned(int visit) {
        for (int task : tasksOf[visit]) {
            if (allowedShifts[task].length == 0) {
                return false;
            }
        }
        return true;
    }

    long shiftCost(int task, int shift) {
        return shiftCost[task * shifts + shift];
    }

    /** The way from one node to another; none to or from a task that is done wherever the person is. */
    int travel(int fromNode, int toNode) {
        if (hasAnywhere && (isAnywhere[fromNode] || isAnywhere[toNode])) {
            return 0;
        }
        return travel[place[fromNode] * places + place[toNode]];
    }

    int travelBetween(int fromPlace, int toPlace) {
        return travel[fromPlace * places + toPlace];
    }

    /** The first moment from {@code time} on at which the node may start, or later than it closes. */
    int open(int node, int time) {
        int[] several = windows[node];
        return several == null ? Math.max(time, opens[node]) : openAmong(several, time);
    }

    /** The last moment of the window in which a node starts. */
    int closing(int node, int start) {
        int[] several = windows[node];
        if (several != null) {
            for (int w = 1; w < several.length; w += 2) {
                if (start <= several[w]) {
                    return several[w];
                }
            }
        }
        return closes[node];
    }

    private static int openAmong(int[] several, int time) {
        for (int w = 0; w < several.length; w += 2) {
            if (time <= several[w + 1]) {
                return Math.max(time, several[w]);
            }
        }
        return time;
    }

    /** What it costs that one person has so much work in all. */
    long loadCost(int load, long work) {
        return loadWeight[load] * work * work / loadCapacity[load];
    }

    /** The work of one person: in which shifts, and what its square costs. */
    private record Load(List<Integer> shifts, long weight, long capacity) {}

    /** Tasks that are best done by one person. */
    private record Group(List<Integer> tasks, long weight) {}

    /** Collects the parts of a problem; each part gets the next index of its kind, from 0 on. */
    public static final class Builder {
        private final int places;
        private final int[] travel;
        private final List<Shift> shifts = new ArrayList<>();
        private final List<Long> costOfLeavingOut = new ArrayList<>();
        private final List<Task> tasks = new ArrayList<>();
        private final List<Integer> visitOf = new ArrayList<>();
        private final List<int[]> links = new ArrayList<>();
        private final List<Load> loads = new ArrayList<>();
        private final List<Group> groups = new ArrayList<>();
        private long travelWeight = 1;
        private long highestLatenessWeight;
        private long waitingWeight;
        private long highestIdleWeight;

        private Builder(int[][] table) {
            places = table.length;
            travel = new int[places * places];
            for (int from = 0; from < places; from++) {
                if (table[from].length != places) {
                    throw new IllegalArgumentException("row " + from + " of the travel times must have " + places
                            + " columns: " + table[from].length);
                }
                for (int to = 0; to < places; to++) {
                    travel[from * places + to] = checkTime("travel time", table[from][to], 0);
                }
            }
        }

        private static int checkTime(String what, int time, int least) {
            if (time < least || time > LONGEST) {
                throw new IllegalArgumentException(what + " must be from " + least + " to " + LONGEST + ": " + time);
            }
            return time;
        }

        private void checkPlace(int place) {
            if (place < 0 || place >= places) {
                throw new IllegalArgumentException("place must be from 0 to " + (places - 1) + ": " + place);
            }
        }

        /**
         * Says what travel and the highest lateness count for.
         *
         * @param perUnitOfTravel what each unit of travel costs, at least 0; 1 unless it is said
         * @param perUnitOfHighestLateness what each unit of the highest lateness costs, at least 0; 0 unless it is said
         * @return this builder
         */
        public Builder weights(long perUnitOfTravel, long perUnitOfHighestLateness) {
            if (perUnitOfTravel < 0 || perUnitOfHighestLateness < 0) {
                throw new IllegalArgumentException("weights must not be negative");
            }
            travelWeight = perUnitOfTravel;
            highestLatenessWeight = perUnitOfHighestLateness;
            return this;
        }

        /**
         * Says what waiting and idle time count for.
         *
         * <p>Waiting is the time from the arrival at a task to its start. Nobody waits before the first task of a route: the
         * person leaves later. Tasks start later, too, if that makes nobody wait and no other task later, and if they are
         * neither linked nor late for it. The idle time of a shift is what is left of it and its overtime without
         * ways and tasks; all of it if there are no tasks.
         *
         * @param perUnitOfWaiting what each unit of waiting costs, at least 0; 0 unless it is said
         * @param perUnitOfHighestIdleTime what each unit of the longest idle time of a shift costs, at least 0; 0 unless it is
         *     said. A shift without an end has no idle time.
         * @return this builder
         */
        public Builder idleness(long perUnitOfWaiting, long perUnitOfHighestIdleTime) {
            if (perUnitOfWaiting < 0 || perUnitOfHighestIdleTime < 0) {
                throw new IllegalArgumentException("weights must not be negative");
            }
            waitingWeight = perUnitOfWaiting;
            highestIdleWeight = perUnitOfHighestIdleTime;
            return this;
        }

        /**
         * Adds a shift. An end at {@link #LONGEST} or later is no end.
         *
         * @param shift the shift
         * @return its index
         * @throws IllegalArgumentException if a place or a time is out of range
         */
        public int shift(Shift shift) {
            checkPlace(shift.startPlace());
            checkPlace(shift.endPlace());
            checkTime("from", shift.from(), -LONGEST);
            checkTime("until", shift.until(), -LONGEST);
            shifts.add(shift);
            return shifts.size() - 1;
        }

        /**
         * Says that the work of some shifts is one person's, and is to be shared evenly with others. It costs {@code weight}
         * times the square of all durations in these shifts, divided by {@code capacity} and rounded down; so it costs least
         * in all when each person has the same share of what that person could do.
         *
         * @param ofOnePerson the indexes of shifts that are in no other load
         * @param weight what counts, at least 0; its product with the square of all durations must be a {@code long}
         * @param capacity how much the person could do, at least 1
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder load(List<Integer> ofOnePerson, long weight, long capacity) {
            ofOnePerson.forEach(shift -> checkIndex("shift", shift, shifts.size()));
            if (weight < 0 || capacity < 1) {
                throw new IllegalArgumentException(
                        "weight and capacity must be at least 0 and 1: " + weight + ", " + capacity);
            }
            loads.add(new Load(List.copyOf(ofOnePerson), weight, capacity));
            return this;
        }

        /**
         * Adds a visit, as yet without tasks.
         *
         * @param cost what it costs to leave it out, at least 0
         * @return its index
         */
        public int visit(long cost) {
            if (cost < 0) {
                throw new IllegalArgumentException("cost must not be negative: " + cost);
            }
            costOfLeavingOut.add(cost);
            return costOfLeavingOut.size() - 1;
        }

        /**
         * Adds a task to a visit. The shifts it names must have been added.
         *
         * @param visit the visit's index
         * @param task the task
         * @return the task's index
         * @throws IllegalArgumentException if an index or a time is out of range
         */
        public int task(int visit, Task task) {
            checkIndex("visit", visit, costOfLeavingOut.size());
            task.shifts().keySet().forEach(shift -> checkIndex("shift", shift, shifts.size()));
            if (task.place() != Task.ANYWHERE) {
                checkPlace(task.place());
            }
            checkTime("duration", task.duration(), 0);
            checkTime("from", task.windows().getFirst().from(), -LONGEST);
            checkTime("until", task.windows().getLast().until(), -LONGEST);
            checkTime("due", task.due(), -LONGEST);
            tasks.add(task);
            visitOf.add(visit);
            return tasks.size() - 1;
        }

        /**
         * Says how much later than one task another starts. Both must be of the same visit.
         *
         * @param first the index of a task
         * @param second the index of another one
         * @param atLeast the least time from the start of the first to that of the second
         * @param atMost the most time, not less than {@code atLeast}
         * @return this builder
         * @throws IllegalArgumentException if the tasks are not of one visit, or a time is out of range
         */
        public Builder link(int first, int second, int atLeast, int atMost) {
            checkIndex("task", first, tasks.size());
            checkIndex("task", second, tasks.size());
            if (first == second || !visitOf.get(first).equals(visitOf.get(second))) {
                throw new IllegalArgumentException("a link must join two tasks of one visit: " + first + ", " + second);
            }
            checkTime("atLeast", atLeast, -LONGEST);
            checkTime("atMost", atMost, atLeast);
            links.add(new int[] {first, second, atLeast, atMost});
            return this;
        }

        /**
         * Says that some tasks are best done by one person. Each person but the first who does any of them costs
         * {@code weight}. Who a person is, {@link #load} says; shifts in no load do not count.
         *
         * @param ofOneGroup the indexes of tasks that are in no other group
         * @param weight what each further person costs, at least 0
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder group(List<Integer> ofOneGroup, long weight) {
            ofOneGroup.forEach(task -> checkIndex("task", task, tasks.size()));
            if (weight < 0) {
                throw new IllegalArgumentException("weight must not be negative: " + weight);
            }
            groups.add(new Group(List.copyOf(ofOneGroup), weight));
            return this;
        }

        private static void checkIndex(String what, int index, int size) {
            if (index < 0 || index >= size) {
                throw new IllegalArgumentException(what + " must have been added: " + index);
            }
        }

        /**
         * Makes the problem.
         *
         * @return the problem, with a copy of all that was added
         */
        public Problem build() {
            return new Problem(this);
        }
    }
}
