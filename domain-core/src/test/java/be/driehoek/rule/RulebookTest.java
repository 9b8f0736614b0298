package be.driehoek.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidValueException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rulebook: every rule with the place in its source")
class RulebookTest {
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
        """;

    @Test
    void every_rule_cites_its_place() {
        assertThat(Arrays.stream(Rule.values()).map(RulebookTest::line))
                .containsExactlyElementsOf(TABLE.lines().toList());
        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(rule.source().document()).isEqualTo("limburg"));
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
}
