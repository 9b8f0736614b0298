package be.driehoek.planning;

import be.driehoek.planning.search.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who makes a wanted visit when, by a plan of the search.
 *
 * @param wanted the visit's index in the request
 * @param day the index of the caseworker's working day
 * @param start the minute at which it starts
 * @param minutesLate by how much it is late
 */
record Assignment(int wanted, int day, int start, int minutesLate) {
    /** The assignments of each working day, in order. */
    static List<List<Assignment>> byDay(Model model, Plan plan) {
        List<List<Assignment>> all = new ArrayList<>();
        for (int day = 0; day < model.team.days.size(); day++) {
            List<Assignment> ofDay = new ArrayList<>();
            for (Plan.Stop stop : plan.routes().get(day)) {
                Integer wanted = model.wantedOf.get(stop.task());
                if (wanted != null) {
                    ofDay.add(new Assignment(
                            wanted,
                            day,
                            stop.start(),
                            model.team.minutesLate(model.team.request.visits().get(wanted), stop.start())));
                }
            }
            all.add(ofDay);
        }
        return all;
    }

    /** The assignments by the visit's index in the request. */
    static Map<Integer, Assignment> byVisit(Model model, Plan plan) {
        Map<Integer, Assignment> all = new HashMap<>();
        byDay(model, plan).forEach(day -> day.forEach(one -> all.put(one.wanted(), one)));
        return all;
    }
}
