package be.driehoek.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.disclosure.Objection;
import be.driehoek.goal.GoalAttainment;
import be.driehoek.guidance.Phase;
import be.driehoek.party.Likeness;
import be.driehoek.party.Sex;
import be.driehoek.rule.Rule;
import be.driehoek.rule.SourceDocument;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every code that people meet has a word in every language")
class WordsOfCodesTest {
    /**
     * A rule and a document have titles; how a term is counted is said where the policy is; what two persons have in
     * common, and what a number says of its bearer, stands on no sheet; an objection is told as a refusal or a finding.
     */
    private static final Set<Class<?>> WITHOUT_WORDS = Set.of(
            Rule.class,
            SourceDocument.class,
            CountingRule.class,
            ShiftPolicy.class,
            SuspensionPolicy.class,
            Likeness.class,
            Objection.class,
            Sex.class);

    private static final Pattern CODE = Pattern.compile("[A-Z]+_[A-Z_]+");

    private static final List<Class<?>> ENUMS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.isJar())
                    .importPackages("be.driehoek")
                    .stream()
                    .filter(JavaClass::isEnum)
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(Class::isEnum)
                    .toList();

    private static List<Class<?>> enumsWithWords() {
        return ENUMS.stream().filter(type -> !WITHOUT_WORDS.contains(type)).toList();
    }

    private static Stream<Enum<?>> codes() {
        return enumsWithWords().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    @Test
    void the_enums_were_seen_and_their_names_do_not_meet() {
        assertThat(ENUMS).hasSizeGreaterThan(30).containsAll(WITHOUT_WORDS);
        assertThat(enumsWithWords())
                .contains(Phase.class, GoalAttainment.Withheld.class)
                .extracting(Class::getSimpleName)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void it_can_be_said(Enum<?> code) {
        for (var language : Language.values()) {
            assertThat(CoreMessages.word(code, language))
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContainPattern(CODE)
                    .doesNotEndWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_left_over(Language language) {
        var expected = codes().map(code -> "code." + code.getDeclaringClass().getSimpleName() + "." + code.name());
        assertThat(CoreMessages.bundle().sentences(language).keySet().stream().filter(key -> key.startsWith("code.")))
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @ParameterizedTest
    @EnumSource
    void two_codes_of_a_kind_never_have_the_same_word(Language language) {
        assertThat(enumsWithWords())
                .allSatisfy(type -> assertThat(Arrays.stream(type.getEnumConstants())
                                .map(constant -> CoreMessages.word((Enum<?>) constant, language)))
                        .as(type.getSimpleName())
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_code_that_nobody_meets_is_an_error_of_the_programmer() {
        assertThatThrownBy(() -> CoreMessages.word(ShiftPolicy.NONE, Language.NL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
