package be.driehoek.input;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An error says where, what must hold and what came")
class InputErrorTest {
    private static final Message MUST =
            Message.of("must.between").with("min", 1).with("max", 100);
    private static final Message GOT = Message.of("got.value").with("value", 101);
    private static final InputError AT_FIELD = new InputError("/weight", MUST, GOT);
    private static final InputError OF_WHOLE = new InputError("", MUST, GOT);

    @ParameterizedTest
    @EnumSource
    void the_sentence_says_where_what_must_hold_and_what_came(Language language) {
        var must = CoreMessages.render(MUST, language);
        var got = CoreMessages.render(GOT, language);
        assertThat(AT_FIELD.sentence(language)).isEqualTo("/weight " + must + ": " + got);
        assertThat(OF_WHOLE.sentence(language)).isEqualTo(must + ": " + got);
    }

    @ParameterizedTest
    @EnumSource
    void what_came_stays_out_of_what_may_be_logged(Language language) {
        var must = CoreMessages.render(MUST, language);
        assertThat(AT_FIELD.requirement(language)).isEqualTo("/weight " + must).doesNotContain("101");
        assertThat(OF_WHOLE.requirement(language)).isEqualTo(must);
    }

    @Test
    void seen_from_outside_the_pointer_grows_and_the_rest_stays() {
        assertThat(AT_FIELD.under("/goals/0")).isEqualTo(new InputError("/goals/0/weight", MUST, GOT));
        assertThat(OF_WHOLE.under("/goals/0")).isEqualTo(new InputError("/goals/0", MUST, GOT));
    }

    @Test
    void an_exception_tells_every_error_and_not_what_came() {
        assertThat(new InvalidValueException(AT_FIELD)).hasMessage(AT_FIELD.requirement(Language.EN));
        assertThat(new InvalidInputException(List.of(AT_FIELD, OF_WHOLE)))
                .hasMessage(AT_FIELD.requirement(Language.EN) + "; " + OF_WHOLE.requirement(Language.EN));
    }
}
