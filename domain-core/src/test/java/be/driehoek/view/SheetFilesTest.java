package be.driehoek.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The sheets of an invented case, to be read as a whole")
class SheetFilesTest {
    /** Writes the files instead of comparing them; read the difference before it is kept. */
    private static final boolean WRITE = "write".equals(System.getProperty("sheets"));

    private static final String COMMAND = "mvn -B -q test -pl domain-core -Dtest=SheetFilesTest -Dsheets=write";
    private static final Path FOLDER = Path.of("src", "test", "resources", "be", "driehoek", "view");

    @ParameterizedTest
    @EnumSource
    void the_goal_sheet_reads_as_it_should(Language language) throws IOException {
        var printed = GoalSheet.of(InventedCase.whole(), InventedCase.MIDWAY).print(language);
        assertThat(printed.lines()).as("one page").hasSizeLessThanOrEqualTo(60);
        assertIsAsKept("goal-sheet", language, printed);
    }

    @ParameterizedTest
    @EnumSource
    void the_case_sheet_reads_as_it_should(Language language) throws IOException {
        assertIsAsKept(
                "case-sheet",
                language,
                CaseSheet.of(CaseView.of(InventedCase.whole())).print(language));
    }

    private static void assertIsAsKept(String name, Language language, String printed) throws IOException {
        var file = FOLDER.resolve("%s_%s.txt".formatted(name, language.tag()));
        if (WRITE) {
            Files.writeString(file, printed);
        }
        assertThat(printed)
                .as("%s; if it is meant, write it anew with: %s", file, COMMAND)
                .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
