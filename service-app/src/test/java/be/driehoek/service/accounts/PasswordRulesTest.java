package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.service.security.Role;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password")
class PasswordRulesTest {
    private static final AccountId ACCOUNT = new AccountId("An.Voorbeeld");
    /** One character that Java writes with two. */
    private static final String HOUSE = "\ud83c\udfe0";

    @ParameterizedTest(name = "{0} times a letter: {1}")
    @CsvSource({"11, false", "12, true", "128, true", "129, false"})
    void has_12_to_128_characters(int length, boolean taken) {
        for (var character : new String[] {"x", HOUSE}) {
            if (taken) {
                assertThat(new NewPassword(character.repeat(length)).value()).startsWith(character);
            } else {
                assertThatThrownBy(() -> new NewPassword(character.repeat(length)))
                        .isInstanceOfSatisfying(
                                InvalidValueException.class,
                                refused -> assertThat(refused.error().must().code())
                                        .isEqualTo("must.password"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars\n", "a\u0000bcdefghijklm", "abcdefghijkl\ud800"})
    void has_no_characters_that_nobody_can_type(String text) {
        assertThatThrownBy(() -> new NewPassword(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "regenton fiets wolkje dropveter, ''",
        "Tr0ub4dor&3-Zeepaardje, ''",
        "welkom bij de kapper, ''",
        "aaaaaaaaaaaa, must.password-not-common",
        "abcdabcdabcd, must.password-not-common",
        "abcdeabcdeabcde, ''",
        "123456789012, must.password-not-common",
        "098765432109, must.password-not-common",
        "83749201837462, must.password-not-common",
        "qwertyuiopas, must.password-not-common",
        "azertyuiopqs, must.password-not-common",
        "1qaz2wsx3edc, must.password-not-common",
        "Password2026!, must.password-not-common",
        "welkomwelkom, must.password-not-common",
        "Welkom-Driehoek-2026, must.password-not-common",
        "driehoek-demo, must.password-not-common",
        "an.voorbeeld, must.password-not-name",
        "AN.VOORBEELD-zeepaardje, must.password-not-name",
        "zeepaardje voorbeeld, ''"
    })
    void is_not_easy_to_guess(String password, String code) {
        assertThat(PasswordRules.check(new NewPassword(password), ACCOUNT)
                        .map(error -> error.must().code())
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void may_hold_a_name_that_could_be_in_any_word() {
        assertThat(PasswordRules.check(new NewPassword("regenton fiets wolkje"), new AccountId("reg")))
                .isEmpty();
    }

    @Test
    void shows_nothing_of_itself() {
        assertThat(new NewPassword("regenton fiets wolkje") + " " + new GivenPassword("regenton fiets wolkje"))
                .doesNotContain("regenton");
    }

    @Test
    void to_begin_with_keeps_the_rules_and_is_another_each_time() {
        var one = OneTimePassword.draw();
        assertThat(one).matches("([a-z2-9]{7}-){3}[a-z2-9]{7}").isNotEqualTo(OneTimePassword.draw());
        assertThat(PasswordRules.check(new NewPassword(one), ACCOUNT)).isEmpty();
    }

    @Test
    void that_was_right_is_known_again_for_its_hash_alone() {
        var verified = new VerifiedPasswords();
        verified.keep("an", "right", "hash");
        assertThat(verified.contains("an", "right", "hash")).isTrue();
        assertThat(verified.contains("an", "wrong", "hash")).isFalse();
        assertThat(verified.contains("an", "right", "other hash")).isFalse();
        assertThat(verified.contains("bo", "right", "hash")).isFalse();
    }

    @Test
    void the_roles_of_accounts_are_those_that_calls_ask_for() throws IllegalAccessException {
        for (var field : Role.class.getFields()) {
            assertThat(AccountRole.valueOf((String) field.get(null)).name()).isEqualTo(field.getName());
        }
        assertThat(Arrays.stream(Role.class.getFields())).hasSameSizeAs(AccountRole.values());
    }
}
