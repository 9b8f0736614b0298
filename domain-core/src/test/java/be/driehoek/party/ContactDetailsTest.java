package be.driehoek.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.Tenancy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Accounts, addresses and languages are what they say, up to their longest")
class ContactDetailsTest {
    private static String refusal(Runnable making) {
        var refused = catchThrowableOfType(InvalidValueException.class, making::run);
        return refused.error().must().code() + " " + refused.error().got().arguments();
    }

    @Test
    void a_user_name_has_at_most_a_hundred_characters() {
        var longest = "x".repeat(100);
        assertThat(new AccountId(longest).value()).isEqualTo(longest);
        assertThat(refusal(() -> new AccountId(longest + "x"))).isEqualTo("must.account {length=101}");
    }

    @Test
    void a_user_name_shows_itself() {
        assertThat(new AccountId("els.peeters@ocmw_genk-2")).hasToString("els.peeters@ocmw_genk-2");
    }

    @Test
    void an_email_address_has_at_most_254_characters() {
        var longest = "x".repeat(254 - "@example.be".length()) + "@example.be";
        assertThat(new EmailAddress(longest).value()).hasSize(254);
        assertThat(refusal(() -> new EmailAddress("x" + longest))).isEqualTo("must.email {length=255}");
    }

    @Test
    void an_email_address_says_that_it_is_there_and_not_which() {
        assertThat(new EmailAddress("tom@tenant.example")).hasToString("<redacted>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr-BE", "zh-Hans", "ber", "nl-x-plat"})
    void a_language_is_a_tag_that_names_a_language(String tag) {
        assertThat(new LanguageTag(tag).value()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "x-klingon", "nl_BE", "nl-", "Nederlands!", ""})
    void a_tag_that_names_no_language_is_refused(String tag) {
        assertThat(refusal(() -> new LanguageTag(tag)))
                .isEqualTo("must.language-tag {length=%d}".formatted(tag.length()));
    }

    @Test
    void what_was_not_told_about_the_dwelling_is_unknown() {
        assertThat(Tenancy.builder().build()).isEqualTo(fromNothing(Tenancy.class));
        assertThat(Landlord.builder().build()).isEqualTo(fromNothing(Landlord.class));
        assertThat(Address.builder().build()).isEqualTo(fromNothing(Address.class));
    }

    private static <T> T fromNothing(Class<T> type) {
        return StrictJson.read("{}".getBytes(StandardCharsets.UTF_8), type);
    }
}
