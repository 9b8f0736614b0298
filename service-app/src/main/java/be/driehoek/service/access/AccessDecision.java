package be.driehoek.service.access;

import be.driehoek.guidance.Phase;
import be.driehoek.service.problem.ProblemException;

/** Where everybody asks who may do what; behind it stand the {@link AccessRules}. */
public interface AccessDecision {
    /**
     * Whether somebody may do something with a case.
     *
     * @param requester who
     * @param action what
     * @param relation what the case is to them
     * @param phase where the case stands
     * @return true if they may
     */
    boolean allows(Requester requester, Action action, Relation relation, Phase phase);

    /**
     * Whether somebody may do something that is not about one case.
     *
     * @param requester who
     * @param action what
     * @param relation what the cases that it is about are to them
     * @return true if there is a phase in which they may
     */
    boolean allows(Requester requester, Action action, Relation relation);

    /**
     * Whether there is anything with which somebody may do something.
     *
     * @param requester who
     * @param action what
     * @return true if there could be a case with which they may
     */
    boolean allowsAnywhere(Requester requester, Action action);

    /**
     * The team whose cases somebody may look at together.
     *
     * @param requester who
     * @param action what they look for
     * @return the id of their team
     * @throws ProblemException if they have no team, or may not
     */
    default String ownTeam(Requester requester, Action action) {
        return requester
                .team()
                .filter(own -> allows(requester, action, Relation.OWN_TEAM))
                .orElseThrow(ProblemException::forbidden);
    }
}
