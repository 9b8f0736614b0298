package be.driehoek.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that a person wrote is kept as it is, and does not show itself")
class FreeTextTest {
    private static String refusal(String value) {
        return catchThrowableOfType(InvalidValueException.class, () -> FreeText.of(value))
                .error()
                .must()
                .code();
    }

    @ParameterizedTest
    @ValueSource(strings = {" a ", "\n- kitchen\n- hall", "\uD7FF", "\uD800\uDC00", "\uDBFF\uDFFF", "\uE000", "\u0001"})
    void what_can_be_stored_faithfully_is_kept_as_it_is(String value) {
        assertThat(FreeText.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0a", "a\0b", "a\0"})
    void a_text_holds_no_nul_wherever_it_stands(String value) {
        assertThat(refusal(value)).isEqualTo("must.text-well-formed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD800", "a\uDBFF", "\uDC00a", "\uDFFFa", "\uDC00\uD800"})
    void a_text_holds_no_half_of_a_character(String value) {
        assertThat(refusal(value)).isEqualTo("must.text-well-formed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u2007", "\u202F", "\u3000"})
    void a_text_says_something(String value) {
        assertThat(refusal(value)).isEqualTo("must.text-not-blank");
    }

    @Test
    void a_text_says_that_it_is_there_and_not_which() {
        assertThat(FreeText.of("Tom Tenant")).hasToString("<redacted>");
    }
}
