package be.driehoek.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.party.Household;
import be.driehoek.referral.Referral;
import be.driehoek.text.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An error in JSON is told to the point: the place, the choices, and no more than a glance at what came")
class JsonErrorsTest {
    private static List<InputError> errors(String json, Class<?> type) {
        return catchThrowableOfType(
                        InvalidInputException.class, () -> StrictJson.read(json.getBytes(StandardCharsets.UTF_8), type))
                .errors();
    }

    private static InputError error(String json, Class<?> type) {
        assertThat(errors(json, type)).hasSize(1);
        return errors(json, type).getFirst();
    }

    @Test
    void malformed_json_is_told_by_line_and_column() {
        var got = error("{\n  \"receivedOn\": x}", Referral.class).got();
        assertThat(got.code()).isEqualTo("got.malformed");
        assertThat(got.arguments()).containsEntry("line", "2").containsEntry("column", "17");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "39, 39", "40, 40", "41, 40", "400, 40"})
    void a_wrong_code_is_shown_up_to_forty_characters(int length, int shown) {
        var got = error("{\"receivedOn\":\"2026-11-20\",\"channel\":\"" + "x".repeat(length) + "\"}", Referral.class)
                .got();
        assertThat(got.arguments()).containsEntry("value", "x".repeat(shown) + (shown < length ? "…" : ""));
    }

    @Test
    void an_unknown_field_comes_with_the_known_ones_in_order() {
        var must = error("{\"adults\":1,\"cats\":2}", Household.class).must();
        assertThat(must).isEqualTo(Message.of("must.known-field").with("fields", "adults, children"));
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "41, 40", "40000, 40"})
    void an_unknown_or_repeated_name_is_shown_up_to_forty_characters(int length, int shown) {
        var name = "x".repeat(length);
        var pointer = "/" + "x".repeat(shown) + (shown < length ? "…" : "");
        assertThat(error("{\"%s\":1}".formatted(name), Household.class).pointer())
                .isEqualTo(pointer);
        assertThat(error("{\"%s\":1,\"%s\":2}".formatted(name, name), JsonNode.class)
                        .pointer())
                .isEqualTo(pointer);
    }

    @Test
    void a_wrong_code_comes_with_the_right_ones() {
        var must = error("{\"receivedOn\":\"2026-11-20\",\"socialNetwork\":\"NONE\"}", Referral.class)
                .must();
        assertThat(must).isEqualTo(Message.of("must.one-of").with("values", "MEANINGFUL, ABSENT"));
    }

    @Test
    void an_amount_that_is_too_large_is_shown_without_writing_it_out() {
        var got = error("{\"receivedOn\":\"2026-11-20\",\"arrears\":{\"amount\":1e999999}}", Referral.class)
                .got();
        assertThat(got).isEqualTo(Message.of("got.number").with("value", "1E+999999"));
    }

    @ParameterizedTest
    @CsvSource({"5, got.number", "true, got.boolean", "[], got.list", "{}, got.object"})
    void an_id_of_a_case_and_a_number_of_months_are_texts(String json, String got) {
        var id = error(json, CaseId.class);
        assertThat(id.must().code()).isEqualTo("must.case-id");
        assertThat(id.got().code()).isEqualTo(got);
        var months = error(json, Period.class);
        assertThat(months.must().code()).isEqualTo("must.months");
        assertThat(months.got().code()).isEqualTo(got);
    }

    /** Finds two things wrong with itself, as a policy may. */
    record Faulty(String name) {
        Faulty {
            var must = Message.of("must.present");
            var got = Message.of("got.nothing");
            throw new InvalidInputException(
                    List.of(new InputError("/from", must, got), new InputError("/until", must, got)));
        }
    }

    record Holder(List<Faulty> parts) {}

    @Test
    void all_that_a_part_finds_wrong_with_itself_is_told_from_the_root() {
        assertThat(errors("{\"name\":\"a\"}", Faulty.class))
                .extracting(InputError::pointer)
                .containsExactly("/from", "/until");
        assertThat(errors("{\"parts\":[{\"name\":\"a\"}]}", Holder.class))
                .extracting(InputError::pointer)
                .containsExactly("/parts/0/from", "/parts/0/until");
    }

    @Test
    void what_comes_without_a_type_and_without_a_parser_can_still_be_told() {
        assertThat(JsonErrors.translate(MismatchedInputException.from(null, (Class<?>) null, "no type")))
                .containsExactly(new InputError("", Message.of("must.other-kind"), Message.of("got.nothing")));
    }
}
