package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.party.AccountId;
import be.driehoek.service.access.Requesters;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Who can be named in a case")
class PeopleTest {
    private final People people;
    private final Requesters requesters;

    PeopleTest(People people, Requesters requesters) {
        this.people = people;
        this.requesters = requesters;
    }

    private static List<String> names(List<Account> accounts) {
        return accounts.stream().map(account -> account.id().value()).toList();
    }

    @Test
    void whoever_may_record_in_the_cases_of_the_team_can_guide_one() {
        var caseworker = requesters.now(new AccountId("caseworker")).orElseThrow();
        assertThat(names(people.colleaguesOf(caseworker))).containsExactly("caseworker", "caseworker2", "teamlead");
    }

    @Test
    void whoever_is_in_no_team_has_no_colleagues() {
        var referrer = requesters.now(new AccountId("referrer")).orElseThrow();
        assertThat(people.colleaguesOf(referrer)).isEmpty();
    }

    @Test
    void whoever_may_read_what_is_disclosed_can_be_told() {
        assertThat(names(people.recipients()))
                .contains("referrer", "intermediary", "caseworker")
                .doesNotContain("admin");
    }
}
