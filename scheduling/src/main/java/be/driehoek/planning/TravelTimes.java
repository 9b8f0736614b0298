package be.driehoek.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long ways take, in whole minutes, rounded up so that nobody is late for a fraction. */
final class TravelTimes {
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double MINUTES_PER_HOUR = 60;

    /** What rounding of the arithmetic may add to a whole number of minutes. */
    private static final double HARDLY_ANYTHING = 1e-9;

    private final Map<String, Integer> index = new HashMap<>();
    private final int[][] minutes;

    TravelTimes(PlanningRequest request) {
        List<Place> places = request.places();
        int size = places.size();
        // The last place is anywhere: nobody needs any time to come from there or to go there.
        minutes = new int[size + 1][size + 1];
        for (int from = 0; from < size; from++) {
            index.put(places.get(from).id(), from);
            for (int to = 0; to < size; to++) {
                double way = between(request, from, to);
                minutes[from][to] = Math.min(Travel.MOST_MINUTES, (int) Math.ceil(way - HARDLY_ANYTHING));
            }
        }
    }

    private static double between(PlanningRequest request, int from, int to) {
        Travel travel = request.travel();
        if (travel.minutes().isPresent()) {
            return travel.minutes().get().get(from).get(to);
        }
        StraightLine line = travel.straightLine().orElseThrow();
        double kilometres = kilometres(
                request.places().get(from).coordinates().orElseThrow(),
                request.places().get(to).coordinates().orElseThrow());
        return kilometres * line.detourFactor() / line.kilometresPerHour() * MINUTES_PER_HOUR;
    }

    /** The great circle, by arithmetic that is the same on each machine. */
    private static double kilometres(Coordinates one, Coordinates other) {
        double latitude = StrictMath.toRadians(one.latitude());
        double otherLatitude = StrictMath.toRadians(other.latitude());
        double up = StrictMath.sin((otherLatitude - latitude) / 2);
        double aside = StrictMath.sin(StrictMath.toRadians(other.longitude() - one.longitude()) / 2);
        double half = up * up + StrictMath.cos(latitude) * StrictMath.cos(otherLatitude) * aside * aside;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, half)));
    }

    int place(String id) {
        return index.getOrDefault(id, anywhere());
    }

    int anywhere() {
        return minutes.length - 1;
    }

    int minutes(String from, String to) {
        return minutes[place(from)][place(to)];
    }

    int[][] table() {
        return minutes;
    }
}
