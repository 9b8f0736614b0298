package be.driehoek.service.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lines of a label in a picture")
class LabelsTest {

    @Test
    void words_stay_whole_where_there_is_room() {
        assertThat(Labels.wrap("Fatima El Voorbeeld", 12, 3)).containsExactly("Fatima El", "Voorbeeld");
        assertThat(Labels.wrap("  one \n two ", 12, 3)).containsExactly("one two");
    }

    @Test
    void what_is_left_out_is_told() {
        assertThat(Labels.wrap("one two three four", 7, 1)).containsExactly("one tw…");
        assertThat(Labels.wrap("one two three four", 9, 1)).containsExactly("one two…");
    }

    @Test
    void a_long_word_is_cut() {
        assertThat(Labels.wrap("abcdefghij", 4, 3)).containsExactly("abcd", "efgh", "ij");
        assertThat(Labels.wrap("🏠🏠🏠🏠🏠", 2, 2)).containsExactly("🏠🏠", "🏠…");
    }

    @Test
    void an_empty_text_has_no_lines() {
        assertThat(Labels.wrap(" ", 4, 2)).isEmpty();
    }

    @Test
    void no_line_is_longer_than_it_may_be() {
        var random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            var text = random.ints(random.nextInt(80), 0, 6)
                    .mapToObj(sign -> sign == 0 ? " " : sign == 1 ? "🏠" : "x")
                    .reduce("", String::concat);
            int columns = 2 + random.nextInt(20);
            int most = 1 + random.nextInt(3);
            assertThat(Labels.wrap(text, columns, most))
                    .as(text)
                    .hasSizeLessThanOrEqualTo(most)
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isBetween(1, columns));
        }
    }
}
