package be.driehoek.verification;

import static be.driehoek.policy.PolicyDraft.all;
import static be.driehoek.policy.PolicyDraft.any;
import static be.driehoek.policy.PolicyDraft.in;
import static be.driehoek.policy.PolicyDraft.not;
import static be.driehoek.policy.RuleKind.DUTY;
import static be.driehoek.policy.RuleKind.PRECONDITION;
import static be.driehoek.policy.RuleKind.PREFERENCE;
import static be.driehoek.policy.RuleKind.REQUIREMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.assessment.LargePolicy;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.Texts;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import be.driehoek.text.Language;
import be.driehoek.verification.Verification.Monotone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The page on a policy")
class VerificationPageTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private static String page(Policy policy, Language language) {
        return VerificationPage.markdown(policy, CompiledPolicy.of(policy).verify(), language);
    }

    private static Map<String, String> sentences(Language language) {
        return VerificationPage.bundle().sentences(language);
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_sentences_with_the_same_places_in_their_order(Language language)
            throws IOException {
        assertThat(sentences(language)).containsOnlyKeys(sentences(Language.NL).keySet());
        assertThat(sentences(language)).allSatisfy((code, sentence) -> {
            assertThat(sentence).as(code).isNotBlank();
            assertThat(places(sentence))
                    .as(code)
                    .isEqualTo(places(sentences(Language.NL).get(code)));
        });
        try (var file = VerificationPage.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            var codes = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
            assertThat(codes)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(sentences(language).keySet());
        }
    }

    private static Set<String> places(String sentence) {
        var places = new TreeSet<String>();
        PLACE.matcher(sentence).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    static List<Policy> policies() {
        return List.of(PolicyDraft.cawLimburg(), LargePolicy.POLICY, faulty());
    }

    /** Contradictions, rules that never decide in each way, idle facts, and texts that Markdown would eat. */
    private static Policy faulty() {
        return PolicyDraft.empty("own-policy")
                .version("1.0")
                .title(text("Our <b>own</b> | *policy*"))
                .with("XX-1", REQUIREMENT, in("work", "YES"))
                .with("XX-2", REQUIREMENT, in("work", "NO"))
                .with("XX-3", REQUIREMENT, in("work", "NO"))
                .with("XX-4", PRECONDITION, in("health", "YES", "NO"))
                .with("XX-5", REQUIREMENT, any(in("evictionRisk", "ACUTE", "NONE"), in("addiction", "NO")))
                .with("XX-6", REQUIREMENT, in("evictionRisk", "ACUTE", "PROCEEDINGS", "NONE"))
                .with("XX-7", REQUIREMENT, in("evictionRisk", "ACUTE", "FUTURE", "NONE"))
                .with("XX-8", DUTY, in("hoarding", "YES"))
                .with(new PolicyRule(
                        new RuleId("XX-9"),
                        PREFERENCE,
                        new SourceReference("own_rules", "<Section>", 3),
                        in("squalor", "YES"),
                        Optional.of(text("A choice\n\nof [ours](here)")),
                        new PolicyRule.Explanations(PolicyDraft.TEXT, PolicyDraft.TEXT, PolicyDraft.TEXT)))
                .fact("education")
                .choices(text("- a dash"), text("1. a number"))
                .policy();
    }

    private static Texts text(String everywhere) {
        return Texts.of(Map.of("nl", everywhere, "fr", everywhere, "de", everywhere, "en", everywhere));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void it_is_whole_in_every_language(Policy policy) {
        assertThat(Arrays.stream(Language.values()).map(language -> page(policy, language)))
                .doesNotHaveDuplicates()
                .allSatisfy(page -> {
                    assertThat(page).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\n\n\n", "{", "}");
                    policy.rules()
                            .forEach(rule -> assertThat(page)
                                    .contains("### <a id=\"" + rule.id().value().toLowerCase(Locale.ROOT) + "\"></a>"
                                            + rule.id()));
                    assertThat(page.lines().filter(line -> line.startsWith("|")))
                            .allMatch(line -> line.endsWith("|"));
                    assertThat(page.lines().filter(line -> line.startsWith("# ")))
                            .hasSize(1);
                })
                .allMatch(page ->
                        page.lines().filter(line -> line.startsWith("## ")).count()
                                == (policy.choices().isEmpty() ? 5 : 6));
    }

    @Test
    void what_is_wrong_with_a_policy_is_told() {
        var page = page(faulty(), Language.EN);

        assertThat(page)
                .contains("\n- These rules contradict each other: nobody can meet them at once")
                .contains("\n  - [XX-1](#xx-1) and [XX-2](#xx-2)\n  - [XX-1](#xx-1) and [XX-3](#xx-3)\n")
                .contains("\n  - [XX-2](#xx-2) is nowhere violated without [XX-3](#xx-3).\n")
                .contains("\n  - [XX-4](#xx-4) is never violated.\n")
                .contains("\n  - [XX-5](#xx-5) decides nowhere alone")
                // Where nobody can be eligible, health and addiction have nothing left to decide.
                .contains("These facts can never matter for anything: difficulties with physical health,"
                        + " difficulties with addiction, difficulties with school or training.")
                .contains("These facts are never asked for, because no answer changes the outcome or the priority:"
                        + " hoarding.")
                .contains("| yes, no | nothing |")
                .doesNotContain(sentences(Language.EN).get("contradictions.none"));
        assertThat(page.lines().filter(line -> line.equals("- Never decides on its own.")))
                .hasSize(4);
    }

    @Test
    void what_is_right_with_a_policy_is_told() {
        var words = sentences(Language.EN);

        assertThat(page(LargePolicy.POLICY, Language.EN))
                .contains("- " + words.get("contradictions.none"))
                .contains("- " + words.get("never.none"))
                .contains("- " + words.get("facts.idle-none"))
                .contains("- " + words.get("facts.unasked-none"))
                .contains("for each group of rules that share facts every answer was tried")
                .contains("The region is region, with these municipalities under their names past and present: place.");
        assertThat(page(PolicyDraft.cawLimburg(), Language.EN)).contains("all 138,105 answers");
    }

    @Test
    void a_law_that_is_broken_is_told() {
        var policy = PolicyDraft.cawLimburg();
        var proven = CompiledPolicy.of(policy).verify();
        var broken = new Verification(
                proven.policy(),
                proven.combinations(),
                proven.outcomes(),
                proven.priorities(),
                proven.neverDecide(),
                proven.contradictions(),
                proven.facts(),
                new Monotone(138_105, 1_234));

        assertThat(VerificationPage.markdown(policy, broken, Language.EN))
                .contains("A new answer can flip a settled outcome: of 138,105 answers, 1,234 do.");
    }

    @Test
    void texts_of_the_policy_show_as_they_are() {
        assertThat(page(faulty(), Language.EN))
                .startsWith("# Our \\<b\\>own\\</b\\> \\| \\*policy\\*\n\nPolicy own-policy, version 1\\.0, in force")
                .contains(
                        "\n- Source: own\\_rules, \\<Section\\>, paragraph 3\n- Choice: A choice of \\[ours\\](here)\n")
                .endsWith("\n- \\- a dash\n- 1\\. a number\n");
    }

    @Test
    void it_is_not_written_about_another_policy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerificationPage.markdown(
                        faulty(), CompiledPolicy.of(PolicyDraft.cawLimburg()).verify(), Language.NL));
    }

    @Test
    void conditions_are_told_without_doubt_about_what_belongs_together() {
        var work = in("work", "YES");
        var risk = in("evictionRisk", "ACUTE", "FUTURE");

        assertThat(told(risk)).isEqualTo("risk of eviction is one of these values: “acute”, “in the future”");
        assertThat(told(all(work, risk)))
                .isEqualTo("difficulties with work is “yes” **and** risk of eviction is one of these values: “acute”,"
                        + " “in the future”");
        assertThat(told(any(work, all(work, work))))
                .isEqualTo("difficulties with work is “yes” **or** (difficulties with work is “yes” **and**"
                        + " difficulties with work is “yes”)");
        assertThat(told(not(work))).isEqualTo("**not** difficulties with work is “yes”");
        assertThat(told(not(any(work, work))))
                .isEqualTo("**not** (difficulties with work is “yes” **or** difficulties with work is “yes”)");
        assertThat(told(all(any(all(work)), not(not(work)))))
                .isEqualTo("(difficulties with work is “yes”) **and** (**not** (**not** difficulties with work is"
                        + " “yes”))");
    }

    private static String told(Condition condition) {
        return new ConditionInWords(Language.EN, VerificationPage.bundle()).of(condition);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1.000",
        "24300, 24.300",
        "123456, 123.456",
        "9414317882700, 9.414.317.882.700"
    })
    void numbers_stand_in_groups_of_three(long number, String written) {
        assertThat(new Figures(".", ",").whole(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, '0,0'",
        "1, 3, '33,3'",
        "2, 3, '66,7'",
        "3, 3, '100,0'",
        "1, 1000, '0,1'",
        "1, 2000, '0,1'",
        "1, 2001, '< 0,1'",
        "1999, 2000, '> 99,9'",
        "999, 1000, '99,9'",
        "1, 1000000000000, '< 0,1'"
    })
    void a_part_is_not_written_as_nothing_or_all(long part, long all, String written) {
        assertThat(new Figures(".", ",").percent(part, all)).isEqualTo(written + "\u00a0%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "plain text, with marks: yes! (or no?) 1-2@plain text, with marks: yes! (or no?) 1-2",
                "*a* _b_ `c` ~d~ $e$ #f@\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$ \\#f",
                "a \\ b | c & d <e> [f](g)@a \\\\ b \\| c \\& d \\<e\\> \\[f\\](g)",
                "- a@\\- a",
                "+a@\\+a",
                "=a@\\=a",
                "12. a@12\\. a",
                "12) a@12\\) a",
                "12 a@12 a",
                "2026-1@2026-1",
                "a - b. c@a - b. c"
            })
    void what_markdown_would_eat_is_escaped(String text, String escaped) {
        assertThat(Markdown.text(text)).isEqualTo(escaped);
        assertThat(Markdown.text("\n " + text + "\t\n")).isEqualTo(escaped);
    }
}
