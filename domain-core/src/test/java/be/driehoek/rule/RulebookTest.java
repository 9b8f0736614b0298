package be.driehoek.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rulebook: every rule with the place in its source")
class RulebookTest {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?](?= \\p{Lu}|$)");
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2}-[0-9]+\\b");

    private static final String TABLE = """
        EL-1 | Doelgroep 1
        EL-2 | Doelgroep 2
        EL-3 | Doelgroep 2
        EL-4 | Doelgroep 1
        EL-5 | Methodisch kader 1
        EL-6 | Methodisch kader 2
        PR-1 | Doelgroep 3
        PR-2 | Doelgroep 3
        TR-1 | Methodisch kader 1
        TR-2 | Methodisch kader 1
        TR-3 | Onthaalfase 1
        TR-4 | Onthaalfase 1
        IN-1 | Onthaalfase 1
        IN-2 | Onthaalfase 1
        GO-1 | Wat stellen we centraal 1
        GO-2 | Wat stellen we centraal 1
        GO-3 | Wat stellen we centraal 1
        GO-4 | Let wel 1
        GO-5 | Wat stellen we centraal 1
        NE-1 | Wat stellen we centraal 1
        VI-1 | Begeleiding 1
        FB-1 | Wat stellen we centraal 1
        LL-1 | Wat stellen we centraal 1
        LL-2 | Wat stellen we centraal 1
        ON-1 | Wat stellen we centraal 1
        TE-1 | Begeleidingstermijn 1
        TE-2 | Begeleidingstermijn 1
        TE-3 | Begeleidingstermijn 1
        RE-1 | Procedure 1
        RE-2 | Bereikbaarheid 1
        """;

    @Test
    void every_rule_cites_its_place() {
        assertThat(Arrays.stream(Rule.values()).map(RulebookTest::line))
                .containsExactlyElementsOf(TABLE.lines().toList());
        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(rule.source().document()).isEqualTo("limburg"));
    }

    @Test
    void every_place_is_under_a_heading_of_its_document_and_every_heading_is_cited() {
        var cited = Arrays.stream(Rule.values())
                .map(rule -> rule.source().section())
                .collect(Collectors.toSet());
        assertThat(SourceDocument.LIMBURG.sections()).containsExactlyInAnyOrderElementsOf(cited);
    }

    private static String line(Rule rule) {
        var source = rule.source();
        return "%s | %s %d".formatted(rule.id(), source.section(), source.paragraph());
    }

    @Test
    void ids_are_unique_and_so_are_titles() {
        assertThat(Stream.of(Rule.values()).map(Rule::id)).doesNotHaveDuplicates();
        assertThat(Stream.of(Rule.values()).map(Rule::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_text_is_a_paragraph_of_two_to_five_sentences_without_markup(Rule rule) {
        for (var language : Language.values()) {
            var text = CoreMessages.render(rule.text(), language);
            assertThat(END_OF_SENTENCE.matcher(text).results().count())
                    .as("sentences of %s in %s", rule.id(), language)
                    .isBetween(2L, 5L);
            assertThat(text).doesNotContainPattern("[\\\\`*_<>\\[\\]|#\n]").endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_text_refers_to_the_same_other_rules_in_every_language(Rule rule) {
        var known = Stream.of(Rule.values()).map(other -> other.id().value()).toList();
        var referred = referredTo(rule, Language.NL);
        assertThat(known).containsAll(referred);
        assertThat(referred).doesNotContain(rule.id().value());
        for (var language : Language.values()) {
            assertThat(referredTo(rule, language)).isEqualTo(referred);
        }
    }

    private static Set<String> referredTo(Rule rule, Language language) {
        return REFERENCE
                .matcher(CoreMessages.render(rule.text(), language))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void the_rulebook_to_read_has_every_rule_with_title_text_and_source(Language language) {
        var rulebook = Rulebook.markdown(language);
        for (var rule : Rule.values()) {
            var anchor = rule.id().value().toLowerCase(Locale.ROOT);
            var source = rule.source();
            assertThat(rulebook)
                    .containsOnlyOnce("### <a id=\"%s\"></a>%s: %s\n\n%s\n\n"
                            .formatted(
                                    anchor,
                                    rule.id(),
                                    CoreMessages.render(rule.title(), language),
                                    CoreMessages.render(rule.text(), language)))
                    .containsOnlyOnce("[%s](#%s)".formatted(rule.id(), anchor))
                    .containsPattern("(?m): limburg, %s, \\p{L}+ %d$".formatted(source.section(), source.paragraph()));
        }
        assertThat(rulebook)
                .startsWith("# ")
                .endsWith("\n")
                .doesNotContain("{", "\n\n\n")
                .contains("<https://www.caw.be/", "<https://www.projectendatabank.be/");
    }

    @Test
    void the_rulebook_to_read_leads_from_each_place_of_a_source_to_its_rules() {
        assertThat(Rulebook.markdown(Language.EN).lines().filter(line -> line.startsWith("| ")))
                .containsExactly(
                        "| Place | Rules |",
                        "| Doelgroep, paragraph 1 | [EL-1](#el-1), [EL-4](#el-4) |",
                        "| Doelgroep, paragraph 2 | [EL-2](#el-2), [EL-3](#el-3) |",
                        "| Doelgroep, paragraph 3 | [PR-1](#pr-1), [PR-2](#pr-2) |",
                        "| Methodisch kader, paragraph 1 | [EL-5](#el-5), [TR-1](#tr-1), [TR-2](#tr-2) |",
                        "| Methodisch kader, paragraph 2 | [EL-6](#el-6) |",
                        "| Onthaalfase, paragraph 1 | [TR-3](#tr-3), [TR-4](#tr-4), [IN-1](#in-1), [IN-2](#in-2) |",
                        "| Begeleiding, paragraph 1 | [VI-1](#vi-1) |",
                        "| Wat stellen we centraal, paragraph 1 | [GO-1](#go-1), [GO-2](#go-2), [GO-3](#go-3), "
                                + "[GO-5](#go-5), [NE-1](#ne-1), [FB-1](#fb-1), [LL-1](#ll-1), [LL-2](#ll-2), "
                                + "[ON-1](#on-1) |",
                        "| Let wel, paragraph 1 | [GO-4](#go-4) |",
                        "| Begeleidingstermijn, paragraph 1 | [TE-1](#te-1), [TE-2](#te-2), [TE-3](#te-3) |",
                        "| Procedure, paragraph 1 | [RE-1](#re-1) |",
                        "| Bereikbaarheid, paragraph 1 | [RE-2](#re-2) |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TE-2", "PL-1", "A-0", "ABCDEFGH-9999"})
    void an_organisation_may_bring_ids_of_its_own(String id) {
        assertThat(new RuleId(id)).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource({"te-2", "TE2", "TE-", "-2", "TE-2a", "' TE-2'", "TE-12345", "ABCDEFGHI-1", "''"})
    void an_id_is_capitals_a_dash_and_a_number(String id) {
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> new RuleId(id))
                        .error()
                        .must()
                        .code())
                .isEqualTo("must.rule-id");
    }

    @Test
    void paragraphs_are_counted_from_1() {
        assertThat(new SourceReference("limburg", "Doelgroep", 1).paragraph()).isEqualTo(1);
        var refused =
                catchThrowableOfType(InvalidValueException.class, () -> new SourceReference("limburg", "Doelgroep", 0));
        assertThat(refused.error().pointer()).isEqualTo("/paragraph");
        assertThat(refused.error().must().code()).isEqualTo("must.between");
    }
}
