package be.driehoek.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Cases;
import be.driehoek.text.Language;
import be.driehoek.view.Sheet.Group;
import be.driehoek.view.Sheet.Item;
import be.driehoek.view.Sheet.Part;
import be.driehoek.view.Sheet.Section;
import be.driehoek.view.Sheet.Sentence;
import be.driehoek.view.Sheet.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A sheet in its parts")
class SheetTest {

    private static Stream<String> words(Part part) {
        return switch (part) {
            case Section(var id, var heading, var below) -> with(heading, below);
            case Group(var label, var below) -> with(label, below);
            case Item(var head, var below) -> with(head, below);
            case Value(var label, var value) -> Stream.of(label, value);
            case Sentence(var words) -> Stream.of(words);
        };
    }

    private static Stream<String> with(String head, List<Part> below) {
        return Stream.concat(Stream.of(head), below.stream().flatMap(SheetTest::words));
    }

    /** What is read; space, bullets and the lines under headings are of the paper. */
    private static String read(String text) {
        return text.replaceAll("[\\s\\p{Z}=-]", "");
    }

    private static String read(Sheet sheet) {
        return read(with(sheet.title(), sheet.parts()).reduce("", String::concat));
    }

    @ParameterizedTest
    @EnumSource
    void it_says_the_same_as_the_paper(Language language) {
        for (long seed = 0; seed < 50; seed++) {
            var drawn = DrawnCases.walked(seed);
            var whole = CaseSheet.of(CaseView.of(drawn));
            assertThat(read(whole.parts(language))).isEqualTo(read(whole.print(language)));
            var goals = GoalSheet.of(drawn, Cases.TODAY);
            assertThat(read(goals.parts(language))).isEqualTo(read(goals.print(language)));
        }
    }

    @Test
    void its_sections_are_found_by_the_codes_of_their_headings() {
        var sheet = CaseSheet.of(CaseView.of(Cases.referred())).parts(Language.NL);
        assertThat(sheet.sections("sheet.case.triangle", "sheet.case.goals", "sheet.case.referral"))
                .extracting(Section::heading)
                .containsExactly("Driehoek", "Aanmelding");
    }

    @Test
    void a_text_cannot_pose_as_something_else() {
        var page = new SheetPage();
        page.value("a", "one\u0007\r\n\u202etwo\n");
        page.value("b", " \n ");
        page.group("c", () -> page.value("d", ""));
        page.item("e", () -> {});
        assertThat(page.sheet().parts()).containsExactly(new Value("a", "one\ntwo"), new Item("e", List.of()));
    }
}
