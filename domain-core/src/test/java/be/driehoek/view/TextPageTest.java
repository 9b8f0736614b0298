package be.driehoek.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page of plain text, whatever people wrote")
class TextPageTest {
    private static String page(Consumer<TextPage> content) {
        var page = new TextPage();
        content.accept(page);
        return page.text();
    }

    @Test
    void headings_labels_and_lists_stand_where_they_belong() {
        assertThat(page(page -> {
                    page.title("The case");
                    page.section(
                            "id",
                            "Goals",
                            () -> page.item(1, "a kitchen", () -> {
                                page.value("Words:", "I want to cook");
                                page.group("Strengths:", () -> page.item("likes to cook", () -> {}));
                            }));
                    page.section(2, "Days", () -> page.say("None yet."));
                }))
                .isEqualTo("""
                    The case
                    ========

                    Goals
                    -----

                    1. a kitchen
                       Words: I want to cook
                       Strengths:
                         - likes to cook

                    2. Days
                    -------

                    None yet.
                    """);
    }

    @Test
    void a_heading_with_nothing_under_it_is_left_out() {
        assertThat(page(page -> {
                    page.section("id", "Empty", () -> {});
                    page.section("id", "Nearly empty", () -> page.group("Group:", () -> page.value("Label:", " \n\t")));
                    page.section("id", "Full", () -> page.group("Group:", () -> page.value("Label:", "value")));
                    page.section("id", "Empty again", () -> {});
                }))
                .isEqualTo("Full\n----\n\nGroup:\n  Label: value\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\rtwo", "one\u2028two", "one\u0085two", "\n one \n\ttwo\n\n"})
    void line_breaks_are_kept_and_no_line_can_pose_as_a_heading(String text) {
        assertThat(page(page -> page.value("Label:", text))).isEqualTo("Label:\n  one\n  two\n");
        assertThat(page(page -> page.item(text, () -> {}))).isEqualTo("- one\n  two\n");
        assertThat(page(page -> page.section(1, text, () -> page.say("x")))).isEqualTo("1. one\n   two\n------\n\nx\n");
    }

    @Test
    void control_characters_and_turns_of_direction_do_not_come_through() {
        assertThat(page(page -> page.value("Label:", "a\u0007b\u001B[2J\tc\u202Ed\u2066e\u007F")))
                .isEqualTo("Label: ab[2J cde\n");
    }

    @Test
    void rows_break_at_a_space_and_go_on_below_their_beginning() {
        var words = "twelve chars ".repeat(12);
        assertThat(page(page -> page.item(words, () -> {})).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextPage.COLUMNS))
                .last()
                .asString()
                .startsWith("  twelve");
    }

    @ParameterizedTest(name = "a word of {0} letters")
    @ValueSource(ints = {79, 80, 81, 160, 161})
    void a_word_is_cut_only_where_it_is_longer_than_a_row(int letters) {
        var lines = page(page -> page.say("x".repeat(letters))).lines().toList();
        assertThat(lines).hasSize((letters + 79) / 80);
        assertThat(String.join("", lines)).hasSize(letters);
    }

    @Test
    void no_row_begins_with_the_sign_that_ends_a_french_phrase() {
        for (int letters = 60; letters <= 80; letters++) {
            var text = "x".repeat(letters) + " mots : suite";
            assertThat(page(page -> page.say(text)).lines()).noneMatch(line -> line.startsWith(":"));
        }
    }

    @Test
    void wide_signs_take_two_columns_and_marks_none() {
        assertThat(TextPage.columns("e\u0301")).isEqualTo(1);
        assertThat(TextPage.columns("漢字")).isEqualTo(4);
        assertThat(TextPage.columns("🏠")).isEqualTo(2);
        assertThat(page(page -> page.say("漢".repeat(41))).lines()).hasSize(2);
    }

    @Test
    void whatever_is_printed_keeps_its_letters_and_stays_within_the_page() {
        var pieces = new String[] {
            "word", " ", "  ", "\n", "é", "e\u0301", "🏠", "漢", "\u202E", "\u0001", "-", "x".repeat(90)
        };
        for (long seed = 0; seed < 2000; seed++) {
            var random = new SplittableRandom(seed);
            var text = IntStream.range(0, random.nextInt(1, 40))
                    .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining());
            var printed = page(page -> {
                page.value("Label:", text);
                page.item(text, () -> page.group("Group:", () -> page.item(12, text, () -> {})));
            });
            assertThat(printed.lines())
                    .as("seed %d", seed)
                    .allSatisfy(line -> assertThat(TextPage.columns(line)).isLessThanOrEqualTo(TextPage.COLUMNS))
                    .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
            assertThat(letters(page(page -> page.value("", text))))
                    .as("seed %d", seed)
                    .isEqualTo(letters(text));
        }
    }

    /** What is to be seen of a text. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u202E]", "");
    }
}
