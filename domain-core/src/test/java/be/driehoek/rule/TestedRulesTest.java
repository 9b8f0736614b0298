package be.driehoek.rule;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.SourceFiles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A test bears the id of a rule where the id stands as a word in its {@code @DisplayName} or in that of its class, or
 * where its method's name begins with it, as in {@code te_2_an_evaluation_is_held}.
 */
@DisplayName("Every rule of the rulebook has a test that bears its id")
class TestedRulesTest {
    private static final Pattern DISPLAY_NAME = Pattern.compile("@DisplayName\\(\\s*\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("(?<![\\w-])[A-Z]{1,8}-[0-9]{1,4}(?![\\w-])");
    private static final Pattern METHOD = Pattern.compile("\\bvoid ([a-z]{1,8}_[0-9]{1,4})_");

    private static Set<String> borneBy(String source) {
        var named = DISPLAY_NAME
                .matcher(source)
                .results()
                .flatMap(name -> ID.matcher(name.group(1)).results().map(MatchResult::group));
        var called = METHOD.matcher(source)
                .results()
                .map(method -> method.group(1).replace('_', '-').toUpperCase(Locale.ROOT));
        return Stream.concat(named, called).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_test_bears_the_ids_in_its_display_name_and_at_the_start_of_its_method() {
        assertThat(borneBy("""
            @DisplayName("AA-1, AA-2: a class (AA-3)")
            class SomeTest {
                @Test
                @DisplayName(
                        "AA-4")
                void something() {}

                @Test
                void aa_5_is_so() {}
            }
            """)).containsExactly("AA-1", "AA-2", "AA-3", "AA-4", "AA-5");
    }

    @Test
    void an_id_elsewhere_or_as_a_part_of_a_word_does_not_count() {
        assertThat(borneBy("""
            /** AA-1 */
            @DisplayName("XAA-1a, X-AA-1, AA-1-1, aa-1")
            class SomeTest {
                @Test
                void it_is_so_under_aa_1() {
                    assertThat("AA-1").isEqualTo("AA-1");
                }

                private static void aa_12() {}
            }
            """)).isEmpty();
    }

    @Test
    void every_rule_has_a_test() {
        var borne = SourceFiles.ofEveryModule("src/test/java", "Test.java").stream()
                .flatMap(source -> borneBy(source).stream())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Rule.values()).map(rule -> rule.id().value()).filter(id -> !borne.contains(id)))
                .as("rules whose id no test bears")
                .isEmpty();
    }
}
