package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.driehoek.referral.PolicyVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The register of policies and their versions")
class PolicyRegisterTest {
    private static final Policy SHIPPED = PolicyRegister.shipped().policies().getFirst();

    @Test
    void two_policies_ship() {
        var shipped = PolicyRegister.shipped();

        assertThat(shipped.policies())
                .extracting(Policy::id)
                .containsExactly(PolicyRegister.CAW_LIMBURG, PolicyRegister.THUIS_OP_HET_PLATTELAND);
        assertThat(shipped.policies())
                .allSatisfy(policy -> assertThat(shipped.inForce(policy.id(), LocalDate.of(2000, 1, 1)))
                        .contains(policy));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2019-12-31,",
        "2020-01-01, one",
        "2022-06-30, one",
        "2022-07-01, two",
        "2022-12-31, two",
        "2023-01-01,",
        "2023-12-31,",
        "2024-01-01, three",
        "2100-12-31, three"
    })
    void it_gives_the_version_in_force_on_a_day(LocalDate day, @Nullable String version) {
        var register = PolicyRegister.of(List.of(
                version("three", "2024-01-01", null),
                version("one", "2020-01-01", "2022-06-30"),
                version("two", "2022-07-01", "2022-12-31")));

        assertThat(register.inForce("own", day).map(Policy::version)).isEqualTo(Optional.ofNullable(version));
        assertThat(register.inForce("another", day)).isEmpty();
    }

    @Test
    void a_version_can_be_in_force_on_a_single_day() {
        var register = PolicyRegister.of(List.of(version("one", "2020-05-01", "2020-05-01")));

        assertThat(register.inForce("own", LocalDate.of(2020, 4, 30))).isEmpty();
        assertThat(register.inForce("own", LocalDate.of(2020, 5, 1))).isPresent();
        assertThat(register.inForce("own", LocalDate.of(2020, 5, 2))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}")
    @CsvSource({
        "2020-01-01,           , 2021-01-01,           ",
        "2020-01-01, 2021-01-01, 2021-01-01,           ",
        "2020-01-01, 2022-12-31, 2021-01-01, 2021-12-31",
        "2020-01-01,           , 2020-01-01,           ",
        "2020-01-01, 2020-01-01, 2020-01-01, 2020-01-01"
    })
    void two_versions_on_one_day_are_refused_in_whatever_order(
            String from, @Nullable String until, String otherFrom, @Nullable String otherUntil) {
        var one = version("one", from, until);
        var two = version("two", otherFrom, otherUntil);

        assertThatIllegalArgumentException().isThrownBy(() -> PolicyRegister.of(List.of(one, two)));
        assertThatIllegalArgumentException().isThrownBy(() -> PolicyRegister.of(List.of(two, one)));
    }

    @Test
    void versions_that_abut_and_other_policies_on_the_same_days_are_fine() {
        var register = PolicyRegister.of(
                List.of(version("one", "2020-01-01", "2020-12-31"), version("two", "2021-01-01", null), SHIPPED));

        assertThat(register.policies()).hasSize(3);
        assertThat(register.knows("own")).isTrue();
        assertThat(register.knows("caw-limburg")).isTrue();
        assertThat(register.knows("another")).isFalse();
    }

    @Test
    void a_version_can_be_found_after_its_last_day() {
        var register = PolicyRegister.of(
                List.of(version("one", "2020-01-01", "2020-12-31"), version("two", "2021-01-01", null)));

        assertThat(register.version(new PolicyVersion("own", "one")).map(Policy::inForceFrom))
                .contains(LocalDate.of(2020, 1, 1));
        assertThat(register.version(new PolicyVersion("own", "three"))).isEmpty();
        assertThat(register.version(new PolicyVersion("another", "one"))).isEmpty();
    }

    @Test
    void one_version_name_for_two_versions_is_refused() {
        var one = version("one", "2020-01-01", "2020-12-31");
        var again = version("one", "2021-01-01", null);

        assertThatIllegalArgumentException().isThrownBy(() -> PolicyRegister.of(List.of(one, again)));
    }

    @Test
    void the_list_that_was_given_is_copied() {
        var policies = new ArrayList<>(List.of(SHIPPED));
        var register = PolicyRegister.of(policies);

        policies.clear();

        assertThat(register.policies()).containsExactly(SHIPPED);
    }

    private static Policy version(String version, String from, @Nullable String until) {
        return new Policy(
                "own",
                version,
                LocalDate.parse(from),
                Optional.ofNullable(until).map(LocalDate::parse),
                SHIPPED.title(),
                SHIPPED.region(),
                SHIPPED.reachability(),
                SHIPPED.facts(),
                SHIPPED.rules(),
                SHIPPED.changes(),
                SHIPPED.redirects(),
                SHIPPED.term(),
                SHIPPED.agenda(),
                SHIPPED.choices());
    }
}
