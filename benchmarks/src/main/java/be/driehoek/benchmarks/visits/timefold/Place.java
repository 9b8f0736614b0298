package be.driehoek.benchmarks.visits.timefold;

/**
 * A place, and how far it is to each place, in thousandths of a minute.
 *
 * @param row which place this is
 * @param ways the way to each place, by row
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, and never compared
record Place(int row, int[] ways) {
    static final Place NONE = new Place(0, new int[0]);

    int to(Place other) {
        return ways[other.row];
    }
}
