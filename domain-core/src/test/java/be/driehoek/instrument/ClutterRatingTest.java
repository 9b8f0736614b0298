package be.driehoek.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Clutter Image Rating: a number from 1 to 9 for each room, flagged from 4 on")
class ClutterRatingTest {
    @ParameterizedTest
    @EnumSource
    void every_room_is_rated_from_1_to_9(Room room) {
        for (int rating = 1; rating <= 9; rating++) {
            assertThat(new ClutterRating(room, rating).rating()).isEqualTo(rating);
        }
        for (int rating : new int[] {Integer.MIN_VALUE, -1, 0, 10, Integer.MAX_VALUE}) {
            var refused = catchThrowableOfType(InvalidValueException.class, () -> new ClutterRating(room, rating));
            assertThat(refused).as("rating %d", rating).isNotNull();
        }
    }

    @ParameterizedTest(name = "{0}: flagged {1}")
    @CsvSource({"1, false", "2, false", "3, false", "4, true", "5, true", "9, true"})
    void clutter_asks_for_help_from_4_on(int rating, boolean flagged) {
        assertThat(new ClutterRating(Room.KITCHEN, rating).isFlagged()).isEqualTo(flagged);
    }

    @Test
    void a_rating_is_about_a_room() {
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> new ClutterRating(null, 4)))
                .isNotNull();
    }

    @Test
    void the_flag_follows_from_the_number_and_is_not_written() {
        var written = new String(StrictJson.write(new ClutterRating(Room.KITCHEN, 4)), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo("{\"room\":\"KITCHEN\",\"rating\":4}");
        assertThat(read(written)).isEqualTo(new ClutterRating(Room.KITCHEN, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'room':'KITCHEN','rating':0}",
                "{'room':'KITCHEN','rating':10}",
                "{'room':'KITCHEN','rating':4.5}",
                "{'room':'KITCHEN','rating':'4'}",
                "{'room':'KITCHEN','rating':null}",
                "{'room':'KITCHEN'}",
                "{'room':'ATTIC','rating':4}",
                "{'rating':4}"
            })
    void what_is_no_rating_of_a_room_is_refused(String json) {
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> read(json.replace('\'', '"'))))
                .isNotNull();
    }

    private static ClutterRating read(String json) {
        return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), ClutterRating.class);
    }
}
