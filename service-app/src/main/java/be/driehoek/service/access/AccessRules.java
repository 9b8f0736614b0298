package be.driehoek.service.access;

import static be.driehoek.service.access.Purpose.GUIDANCE;
import static be.driehoek.service.access.Purpose.SUPERVISION;
import static be.driehoek.service.access.Purpose.TEAM_CONSULTATION;
import static be.driehoek.service.access.Relation.DISCLOSED;
import static be.driehoek.service.access.Relation.EMERGENCY;
import static be.driehoek.service.access.Relation.OWN;
import static be.driehoek.service.access.Relation.OWN_ORGANISATION;
import static be.driehoek.service.access.Relation.OWN_TEAM;

import be.driehoek.guidance.Phase;
import be.driehoek.service.security.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides who may do what: by role, by what the case is to them, by where it stands, and by what they do it for. What no
 * grant allows is refused.
 */
public final class AccessRules {
    private static final Set<Action> READING = EnumSet.of(
            Action.READ_CASE,
            Action.READ_EVENTS,
            Action.READ_AGENDA,
            Action.LIST_CASES,
            Action.SEARCH_CASES,
            Action.READ_TEAM_AGENDA,
            Action.READ_DISCLOSURES);
    private static final Set<Action> WORKING =
            EnumSet.of(Action.RECEIVE_REFERRAL, Action.RECORD, Action.KEEP_CALENDAR_LINKS, Action.PLAN_VISITS);
    private static final Set<Action> READING_ONE =
            EnumSet.of(Action.READ_CASE, Action.READ_EVENTS, Action.READ_AGENDA, Action.READ_DISCLOSURES);
    private static final Set<Relation> THE_TEAMS = EnumSet.of(OWN, OWN_TEAM);

    /** In a guidance that is over, there is no emergency. */
    private static final Set<Phase> NOT_OVER = EnumSet.complementOf(EnumSet.of(Phase.CLOSED, Phase.DECLINED));

    private static final Set<Action> KEEPING = EnumSet.of(
            Action.KEEP_HOLDS,
            Action.PROPOSE_ERASURE,
            Action.ERASE,
            Action.ERASE_PART,
            Action.LIST_ERASURES,
            Action.LIST_DUE,
            Action.EXPORT_ACCESS);
    private static final Set<Relation> THE_ORGANISATIONS = EnumSet.of(OWN, OWN_TEAM, OWN_ORGANISATION);

    private static final Set<Action> OWN_ACCOUNT = EnumSet.of(Action.KEEP_OWN_ACCOUNT);
    private static final Set<Action> DISCLOSED_TO_THEM = EnumSet.of(Action.READ_DISCLOSED);
    private static final Set<Relation> WHATEVER = EnumSet.allOf(Relation.class);
    private static final Set<Purpose> ANYTHING = EnumSet.allOf(Purpose.class);

    private static final List<Grant> GRANTS = List.of(
            new Grant(Role.CASEWORKER, READING, THE_TEAMS, EnumSet.of(GUIDANCE, TEAM_CONSULTATION)),
            new Grant(Role.CASEWORKER, WORKING, THE_TEAMS, EnumSet.of(GUIDANCE)),
            new Grant(Role.TEAM_LEAD, READING, THE_TEAMS, ANYTHING),
            new Grant(Role.TEAM_LEAD, WORKING, THE_TEAMS, EnumSet.of(GUIDANCE, SUPERVISION)),
            new Grant(Role.TEAM_LEAD, EnumSet.of(Action.REVIEW_EMERGENCIES, Action.READ_FIGURES), THE_TEAMS, ANYTHING),
            inEmergency(Role.CASEWORKER),
            openingInEmergency(Role.CASEWORKER),
            inEmergency(Role.TEAM_LEAD),
            openingInEmergency(Role.TEAM_LEAD),
            new Grant(Role.REFERRER, EnumSet.of(Action.RECEIVE_REFERRAL), WHATEVER, EnumSet.of(GUIDANCE)),
            new Grant(Role.CASEWORKER, DISCLOSED_TO_THEM, EnumSet.of(DISCLOSED), EnumSet.of(GUIDANCE)),
            new Grant(Role.TEAM_LEAD, DISCLOSED_TO_THEM, EnumSet.of(DISCLOSED), EnumSet.of(GUIDANCE)),
            new Grant(Role.REFERRER, DISCLOSED_TO_THEM, EnumSet.of(DISCLOSED), EnumSet.of(GUIDANCE)),
            new Grant(Role.INTERMEDIARY, DISCLOSED_TO_THEM, EnumSet.of(DISCLOSED), EnumSet.of(GUIDANCE)),
            new Grant(Role.ADMINISTRATOR, EnumSet.of(Action.KEEP_ACCOUNTS, Action.READ_AUDIT), WHATEVER, ANYTHING),
            new Grant(Role.TEAM_LEAD, KEEPING, THE_TEAMS, EnumSet.of(GUIDANCE, SUPERVISION)),
            new Grant(
                    Role.ADMINISTRATOR,
                    EnumSet.of(Action.ERASE, Action.ERASE_PART, Action.LIST_ERASURES),
                    THE_ORGANISATIONS,
                    EnumSet.of(GUIDANCE, SUPERVISION)),
            new Grant(Role.CASEWORKER, OWN_ACCOUNT, WHATEVER, ANYTHING),
            new Grant(Role.TEAM_LEAD, OWN_ACCOUNT, WHATEVER, ANYTHING),
            new Grant(Role.REFERRER, OWN_ACCOUNT, WHATEVER, ANYTHING),
            new Grant(Role.INTERMEDIARY, OWN_ACCOUNT, WHATEVER, ANYTHING),
            new Grant(Role.ADMINISTRATOR, OWN_ACCOUNT, WHATEVER, ANYTHING));

    private AccessRules() {}

    /**
     * Lets a role do some things.
     *
     * @param role the role
     * @param actions what it may do
     * @param relations what the case must be to whoever asks
     * @param phases where the case must stand
     * @param purposes what they may do it for
     */
    private record Grant(
            String role, Set<Action> actions, Set<Relation> relations, Set<Phase> phases, Set<Purpose> purposes) {

        Grant(String role, Set<Action> actions, Set<Relation> relations, Set<Purpose> purposes) {
            this(role, actions, relations, EnumSet.allOf(Phase.class), purposes);
        }

        boolean reaches(Requester requester, Action action) {
            return requester.roles().contains(role)
                    && actions.contains(action)
                    && purposes.contains(requester.purpose());
        }
    }

    private static Grant openingInEmergency(String role) {
        return new Grant(
                role,
                EnumSet.of(Action.OPEN_IN_EMERGENCY),
                EnumSet.of(OWN_ORGANISATION, EMERGENCY),
                NOT_OVER,
                EnumSet.of(GUIDANCE));
    }

    private static Grant inEmergency(String role) {
        return new Grant(role, READING_ONE, EnumSet.of(EMERGENCY), NOT_OVER, EnumSet.of(GUIDANCE));
    }

    /**
     * Whether somebody may do something with a case.
     *
     * @param requester who
     * @param action what
     * @param relation what the case is to them
     * @param phase where the case stands
     * @return false unless a grant allows it
     */
    public static boolean allow(Requester requester, Action action, Relation relation, Phase phase) {
        return GRANTS.stream()
                .anyMatch(grant -> grant.reaches(requester, action)
                        && grant.relations().contains(relation)
                        && grant.phases().contains(phase));
    }

    /**
     * Whether somebody may do something that is not about one case.
     *
     * @param requester who
     * @param action what
     * @param relation what the cases that it is about are to them
     * @return false if there is no phase in which a grant allows it
     */
    public static boolean allow(Requester requester, Action action, Relation relation) {
        return Arrays.stream(Phase.values()).anyMatch(phase -> allow(requester, action, relation, phase));
    }

    /**
     * Whether there is anything with which somebody may do something. It says nothing about any case, and so the answer
     * may be told.
     *
     * @param requester who
     * @param action what
     * @return false if no case, whatever it is to them, would be enough
     */
    public static boolean allowAnywhere(Requester requester, Action action) {
        return Arrays.stream(Relation.values()).anyMatch(relation -> allow(requester, action, relation));
    }

    /**
     * The roles that may do something with some case.
     *
     * @param action what
     * @return their names
     */
    public static List<String> rolesFor(Action action) {
        return GRANTS.stream()
                .filter(grant -> grant.actions().contains(action))
                .map(Grant::role)
                .distinct()
                .toList();
    }
}
