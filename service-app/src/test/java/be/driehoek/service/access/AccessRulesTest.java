package be.driehoek.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.service.security.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R1: who may do what is decided in one place, and what nobody allowed is refused")
class AccessRulesTest {
    private static final List<String> ROLES =
            List.of(Role.CASEWORKER, Role.TEAM_LEAD, Role.REFERRER, Role.INTERMEDIARY, Role.ADMINISTRATOR);

    private static final String NOT_OVER = " REFERRED,ACCEPTED,INTAKE,GUIDANCE";

    /** For each action the roles, relations, purposes and phases (without any: all) by which it is allowed; written by hand. */
    private static final Map<Action, List<String>> ALLOWED = new EnumMap<>(Map.of(
            Action.RECEIVE_REFERRAL,
            List.of(
                    "CASEWORKER OWN,OWN_TEAM GUIDANCE",
                    "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION",
                    "REFERRER OWN,OWN_TEAM,EMERGENCY,OWN_ORGANISATION,OTHER_ORGANISATION,DISCLOSED GUIDANCE"),
            Action.READ_CASE,
            List.of(
                    "CASEWORKER OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION",
                    "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION,SUPERVISION",
                    "CASEWORKER EMERGENCY GUIDANCE" + NOT_OVER,
                    "TEAM_LEAD EMERGENCY GUIDANCE" + NOT_OVER),
            Action.READ_EVENTS,
            List.of(
                    "CASEWORKER OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION",
                    "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION,SUPERVISION",
                    "CASEWORKER EMERGENCY GUIDANCE" + NOT_OVER,
                    "TEAM_LEAD EMERGENCY GUIDANCE" + NOT_OVER),
            Action.READ_AGENDA,
            List.of(
                    "CASEWORKER OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION",
                    "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION,SUPERVISION",
                    "CASEWORKER EMERGENCY GUIDANCE" + NOT_OVER,
                    "TEAM_LEAD EMERGENCY GUIDANCE" + NOT_OVER),
            Action.RECORD,
            List.of("CASEWORKER OWN,OWN_TEAM GUIDANCE", "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION"),
            Action.LIST_CASES,
            List.of(
                    "CASEWORKER OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION",
                    "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION,SUPERVISION"),
            Action.READ_TEAM_AGENDA,
            List.of(
                    "CASEWORKER OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION",
                    "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION,SUPERVISION"),
            Action.KEEP_CALENDAR_LINKS,
            List.of("CASEWORKER OWN,OWN_TEAM GUIDANCE", "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION"),
            Action.PLAN_VISITS,
            List.of("CASEWORKER OWN,OWN_TEAM GUIDANCE", "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION")));

    private static final String WHATEVER = " OWN,OWN_TEAM,EMERGENCY,OWN_ORGANISATION,OTHER_ORGANISATION,DISCLOSED"
            + " GUIDANCE,TEAM_CONSULTATION,SUPERVISION";

    static {
        ALLOWED.put(
                Action.OPEN_IN_EMERGENCY,
                List.of(
                        "CASEWORKER OWN_ORGANISATION,EMERGENCY GUIDANCE" + NOT_OVER,
                        "TEAM_LEAD OWN_ORGANISATION,EMERGENCY GUIDANCE" + NOT_OVER));
        ALLOWED.put(
                Action.REVIEW_EMERGENCIES, List.of("TEAM_LEAD OWN,OWN_TEAM GUIDANCE,TEAM_CONSULTATION,SUPERVISION"));
        ALLOWED.put(Action.READ_FIGURES, Objects.requireNonNull(ALLOWED.get(Action.REVIEW_EMERGENCIES)));
        ALLOWED.put(Action.SEARCH_CASES, Objects.requireNonNull(ALLOWED.get(Action.LIST_CASES)));
        ALLOWED.put(
                Action.READ_DISCLOSED,
                List.of(
                        "CASEWORKER DISCLOSED GUIDANCE",
                        "TEAM_LEAD DISCLOSED GUIDANCE",
                        "REFERRER DISCLOSED GUIDANCE",
                        "INTERMEDIARY DISCLOSED GUIDANCE"));
        ALLOWED.put(Action.READ_DISCLOSURES, Objects.requireNonNull(ALLOWED.get(Action.READ_CASE)));
        ALLOWED.put(Action.KEEP_ACCOUNTS, List.of("ADMINISTRATOR" + WHATEVER));
        ALLOWED.put(Action.KEEP_HOLDS, List.of("TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION"));
        ALLOWED.put(Action.PROPOSE_ERASURE, List.of("TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION"));
        ALLOWED.put(Action.EXPORT_ACCESS, List.of("TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION"));
        ALLOWED.put(Action.LIST_DUE, List.of("TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION"));
        for (var deciding : List.of(Action.ERASE, Action.ERASE_PART, Action.LIST_ERASURES)) {
            ALLOWED.put(
                    deciding,
                    List.of(
                            "TEAM_LEAD OWN,OWN_TEAM GUIDANCE,SUPERVISION",
                            "ADMINISTRATOR OWN,OWN_TEAM,OWN_ORGANISATION GUIDANCE,SUPERVISION"));
        }
        ALLOWED.put(Action.READ_AUDIT, List.of("ADMINISTRATOR" + WHATEVER));
        ALLOWED.put(
                Action.KEEP_OWN_ACCOUNT,
                ROLES.stream().map(role -> role + WHATEVER).toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_combination_is_as_the_table_says(Action action) {
        var table = ALLOWED.get(action).stream().map(line -> line.split(" ")).toList();
        for (var role : ROLES) {
            for (var relation : Relation.values()) {
                for (var purpose : Purpose.values()) {
                    for (var phase : Phase.values()) {
                        var expected = table.stream()
                                .anyMatch(line -> line[0].equals(role)
                                        && List.of(line[1].split(",")).contains(relation.name())
                                        && List.of(line[2].split(",")).contains(purpose.name())
                                        && (line.length == 3
                                                || List.of(line[3].split(",")).contains(phase.name())));
                        assertThat(AccessRules.allow(requester(purpose, role), action, relation, phase))
                                .as("%s %s %s %s %s", role, action, relation, purpose, phase)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_about_one_case_is_allowed_if_it_is_in_some_phase(Action action) {
        for (var role : ROLES) {
            for (var relation : Relation.values()) {
                for (var purpose : Purpose.values()) {
                    var requester = requester(purpose, role);
                    assertThat(AccessRules.allow(requester, action, relation))
                            .isEqualTo(EnumSet.allOf(Phase.class).stream()
                                    .anyMatch(phase -> AccessRules.allow(requester, action, relation, phase)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_role_is_no_access(Action action) {
        for (var purpose : Purpose.values()) {
            assertThat(AccessRules.allowAnywhere(requester(purpose), action)).isFalse();
        }
    }

    @Test
    void several_roles_allow_what_each_allows_and_no_more() {
        for (var action : Action.values()) {
            for (var relation : Relation.values()) {
                for (var purpose : Purpose.values()) {
                    for (var one : ROLES) {
                        for (var other : ROLES) {
                            assertThat(AccessRules.allow(requester(purpose, one, other), action, relation))
                                    .isEqualTo(AccessRules.allow(requester(purpose, one), action, relation)
                                            || AccessRules.allow(requester(purpose, other), action, relation));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anywhere_is_somewhere(Action action) {
        for (var role : ROLES) {
            for (var purpose : Purpose.values()) {
                var requester = requester(purpose, role);
                assertThat(AccessRules.allowAnywhere(requester, action))
                        .isEqualTo(EnumSet.allOf(Relation.class).stream()
                                .anyMatch(relation -> AccessRules.allow(requester, action, relation)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_roles_for_something_are_those_of_the_table(Action action) {
        assertThat(AccessRules.rolesFor(action))
                .containsExactlyInAnyOrderElementsOf(ALLOWED.get(action).stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .distinct()
                        .toList());
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "own,   north, me,    OWN",
        "own,   north, other, OWN_TEAM",
        "own,   north, ,      OWN_TEAM",
        "own,   south, me,    OWN_ORGANISATION",
        "own,   south, ,      OWN_ORGANISATION",
        "other, north, me,    OTHER_ORGANISATION",
        "other, south, other, OTHER_ORGANISATION"
    })
    void what_a_case_is_to_somebody_follows_from_its_holder(
            String organisation, String team, String caseworker, Relation relation) {
        var me = new Requester(new AccountId("me"), Set.of(), "own", Optional.of("north"), Purpose.GUIDANCE);

        assertThat(me.to(
                        new Holder(organisation, team),
                        Optional.ofNullable(caseworker).map(AccountId::new)))
                .isEqualTo(relation);
    }

    @Test
    void who_has_no_team_has_no_case_of_a_team() {
        var me = new Requester(new AccountId("me"), Set.of(), "own", Optional.empty(), Purpose.GUIDANCE);

        assertThat(me.to(new Holder("own", "north"), Optional.of(me.account()))).isEqualTo(Relation.OWN_ORGANISATION);
    }

    @Test
    void what_was_disclosed_to_somebody_is_theirs_and_nobody_elses() {
        var me = requester(Purpose.GUIDANCE, Role.REFERRER);

        assertThat(me.toDisclosedTo(new AccountId("me"))).isEqualTo(Relation.DISCLOSED);
        assertThat(me.toDisclosedTo(new AccountId("other"))).isEqualTo(Relation.OTHER_ORGANISATION);
    }

    private static Requester requester(Purpose purpose, String... roles) {
        return new Requester(new AccountId("me"), Set.copyOf(List.of(roles)), "own", Optional.of("north"), purpose);
    }
}
