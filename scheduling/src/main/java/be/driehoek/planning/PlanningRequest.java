package be.driehoek.planning;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidInputException;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be planned (planningsvraag): a team, the visits that are wanted, and what counts as better.
 *
 * <p>A joint visit needs all its attendees free at once, and one third party is at one visit at a time.
 *
 * @param from the first day of the plan
 * @param until the last day, at most {@value #MOST_DAYS} days in all
 * @param places every place that somebody starts from or goes to, at most {@value #MOST_PLACES}
 * @param travel how long the ways between them take
 * @param caseworkers the team, at most {@value #MOST_CASEWORKERS}
 * @param thirdParties the third parties who are asked to come along, at most {@value #MOST_VISITS}
 * @param cases the cases that visits are wanted in, at most {@value #MOST_VISITS}
 * @param visits the visits that are wanted, at most {@value #MOST_VISITS}
 * @param weights what counts how much; the usual weights if they are left out
 * @param seed what chance begins with: the same seed and number of iterations give the same plan
 * @param alternatives how many alternatives to give for each visit, 0 to {@value #MOST_ALTERNATIVES};
 *     {@value #USUAL_ALTERNATIVES} if it is left out
 */
public record PlanningRequest(
        LocalDate from,
        LocalDate until,
        List<Place> places,
        Travel travel,
        List<TeamMember> caseworkers,
        List<ThirdParty> thirdParties,
        List<PlannedCase> cases,
        List<WantedVisit> visits,
        PlanningWeights weights,
        long seed,
        Integer alternatives) {
    /** The longest plan, in days. */
    public static final int MOST_DAYS = 31;

    /** The largest number of places. */
    public static final int MOST_PLACES = 400;

    /** The largest team. */
    public static final int MOST_CASEWORKERS = 50;

    /** The largest number of visits. */
    public static final int MOST_VISITS = 300;

    /** The largest number of slots in one list. */
    public static final int MOST_SLOTS = 4 * MOST_DAYS;

    /** The largest number of languages or skills in one list. */
    public static final int MOST_SKILLS = 50;

    /** The largest number of alternatives for one visit. */
    public static final int MOST_ALTERNATIVES = 10;

    /** How many alternatives there are unless it is said. */
    public static final int USUAL_ALTERNATIVES = 3;

    /**
     * Keeps its own copies of the lists, and checks them.
     *
     * @throws InvalidInputException if anything is missing, out of range, unknown or there twice: with every mistake
     */
    public PlanningRequest {
        places = Check.listOrEmpty(places);
        caseworkers = Check.listOrEmpty(caseworkers);
        thirdParties = Check.listOrEmpty(thirdParties);
        cases = Check.listOrEmpty(cases);
        visits = Check.listOrEmpty(visits);
        weights = Check.orElse(weights, PlanningWeights.usual());
        alternatives = Check.orElse(alternatives, USUAL_ALTERNATIVES);
        new RequestCheck(from, until)
                .places(places)
                .travel(travel, places)
                .caseworkers(caseworkers)
                .thirdParties(thirdParties)
                .cases(cases)
                .visits(visits, cases)
                .weights(weights)
                .between("/alternatives", alternatives, 0, MOST_ALTERNATIVES)
                .throwIfAny();
    }

    /** Says how much is asked, and not what. */
    @Override
    public String toString() {
        return "PlanningRequest[from=" + from + ", until=" + until + ", caseworkers=" + caseworkers.size() + ", visits="
                + visits.size() + "]";
    }
}
