package be.driehoek.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Cases;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A whole case on paper for the caseworker")
class CaseSheetTest {
    /** A code, or what a programmer would read; the texts of drawn cases have no capitals. */
    private static final Pattern NOT_FOR_A_READER =
            Pattern.compile("[A-Z]{3,}_|_[A-Z]{3,}|\\bnull\\b|Optional|redacted|[{}]");

    private static String print(GuidanceCase guidanceCase, Language language) {
        return CaseSheet.of(CaseView.of(guidanceCase)).print(language);
    }

    private static String say(String code, Language language) {
        return CoreMessages.bundle().sentences(language).get(code);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_known_is_called_so_and_never_no(Language language) {
        var nothing =
                Cases.received(Referral.builder().receivedOn(Cases.RECEIVED).build());
        var printed = print(nothing, language);
        var notKnown = printed.lines().filter(line -> line.endsWith(say("sheet.not-known", language)));
        // The eight facts of an assessment, the address and the caseworker.
        assertThat(notKnown).hasSize(10);
        assertThat(printed.lines())
                .noneMatch(line -> line.endsWith(" " + say("sheet.no", language)))
                .noneMatch(line -> line.endsWith(" " + say("sheet.none", language)));
    }

    @ParameterizedTest
    @EnumSource
    void none_is_told_apart_from_unknown(Language language) {
        var none = Cases.received(Referral.builder()
                .receivedOn(Cases.RECEIVED)
                .housingProblems(List.of())
                .lifeDomainDifficulties(List.of())
                .rentArrears(false)
                .discussedWithTenant(false)
                .build());
        var printed = print(none, language);
        assertThat(printed.lines().filter(line -> line.endsWith(" " + say("sheet.none", language))))
                .hasSize(2);
        assertThat(printed.lines().filter(line -> line.endsWith(" " + say("sheet.no", language))))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void parts_of_which_there_is_nothing_are_left_out(Language language) {
        var printed = print(Cases.referred(), language).lines().toList();
        for (var part : List.of("referral", "assessment", "triangle")) {
            assertThat(printed).contains(say("sheet.case." + part, language));
        }
        for (var part : List.of(
                "term",
                "goals",
                "attainment",
                "planned-visits",
                "intake",
                "visits",
                "attempts",
                "evaluations",
                "feedback",
                "network",
                "onward",
                "closing",
                "findings")) {
            assertThat(printed).doesNotContain(say("sheet.case." + part, language));
        }
    }

    @Test
    void every_text_of_the_view_is_on_the_paper() {
        var view = CaseView.of(DrawnCases.full());
        var inView = DrawnCases.marked(DrawnCases.asJson(view));
        assertThat(inView).hasSizeGreaterThan(200);
        for (var language : Language.values()) {
            assertThat(DrawnCases.marked(CaseSheet.of(view).print(language))).containsAll(inView);
        }
    }

    @Test
    @Tag("long")
    void no_sheet_says_what_is_not_for_a_reader() {
        for (long seed = 0; seed < 75; seed++) {
            var drawn = DrawnCases.walked(seed);
            for (var language : Language.values()) {
                var printed = print(drawn, language);
                assertThat(printed)
                        .as("seed %d", seed)
                        .doesNotContainPattern(NOT_FOR_A_READER)
                        .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}")
                        .isEqualTo(print(drawn, language));
                assertThat(printed.lines())
                        .as("seed %d", seed)
                        .allSatisfy(line -> assertThat(TextPage.columns(line)).isLessThanOrEqualTo(TextPage.COLUMNS));
            }
        }
    }

    @Test
    void the_record_does_not_show_what_the_paper_does() {
        assertThat(DrawnCases.marked(CaseSheet.of(CaseView.of(DrawnCases.full()))))
                .isEmpty();
    }

    @Test
    void a_language_without_a_word_is_told_by_its_tag() {
        assertThat(print(speaking("fr-BE"), Language.EN)).contains("Language: French");
        assertThat(print(speaking("ar"), Language.EN)).contains("Language: ar");
    }

    private static GuidanceCase speaking(String tag) {
        return Cases.received(Cases.referral()
                .tenant(Tenant.builder().language(new LanguageTag(tag)).build())
                .build());
    }
}
