package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.input.InvalidValueException;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The hash of a password")
class PasswordHashesTest {
    /** One character that Java writes with two. */
    private static final String HOUSE = "\ud83c\udfe0";

    private static final PasswordHashes CHEAP = new PasswordHashes(8, 1);

    private static PasswordHashes ofPeople() {
        return new PasswordHashes(new AccountSettings(true, 10, 60, 19_456));
    }

    @Test
    void is_fitted_by_its_password_and_by_no_other() {
        var hashes = ofPeople();
        var hash = hashes.hash("zeepaardje é " + HOUSE);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.fits("zeepaardje é " + HOUSE, hash)).isTrue();
        assertThat(hashes.fits("zeepaardje e " + HOUSE, hash)).isFalse();
        assertThat(hashes.hash("zeepaardje é " + HOUSE)).isNotEqualTo(hash);
    }

    @Test
    void is_outdated_once_others_are_made_in_another_way() {
        var hash = CHEAP.hash("zeepaardje");
        assertThat(CHEAP.isOutdated(hash)).isFalse();
        assertThat(ofPeople().isOutdated(hash)).isTrue();
        assertThat(new PasswordHashes(9, 1).isOutdated(hash)).isTrue();
        assertThat(new PasswordHashes(8, 2).isOutdated(hash)).isTrue();
        assertThat(ofPeople().fits("zeepaardje", hash)).isTrue();
    }

    @Test
    void of_nobody_takes_as_much_work_as_that_of_somebody_and_is_another_each_time() {
        for (var hashes : new PasswordHashes[] {CHEAP, ofPeople(), new PasswordHashes(20_000, 2)}) {
            var nobodys = hashes.nobodys();
            assertThat(hashes.isOutdated(nobodys)).isFalse();
            assertThat(nobodys).hasSameSizeAs(hashes.hash("zeepaardje"));
            assertThat(hashes.fits("", nobodys)).isFalse();
            assertThat(hashes.nobodys()).isNotEqualTo(nobodys);
        }
    }

    @Test
    void takes_the_memory_that_the_setting_says() {
        try (var service = start("19457")) {
            assertThat(service.getBean(PasswordHashes.class).hash("zeepaardje"))
                    .startsWith("$argon2id$v=19$m=19457,t=2,p=1$");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 19_455, 1_048_577})
    void never_takes_less_than_is_safe_nor_more_than_a_machine_has(int kibibytes) {
        assertThatThrownBy(() -> new AccountSettings(true, 10, 60, kibibytes))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("hash-kibibytes");
    }

    @Test
    void is_not_made_by_a_service_that_was_told_to_take_less() {
        assertThatThrownBy(() -> start("19455"))
                .isInstanceOf(BeanInstantiationException.class)
                .hasStackTraceContaining("hash-kibibytes");
    }

    private static ApplicationContext start(String kibibytes) {
        return ApplicationContext.run(
                Map.of(CheapHashes.NOT_HERE, "true", "driehoek.accounts.hash-kibibytes", kibibytes), "test");
    }
}
