package be.driehoek.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LL-2, TR-1: what people wrote is compared without capitals and spaces")
class WordingTest {
    @ParameterizedTest(name = "\"{0}\" and \"{1}\": the same {2}")
    @CsvSource({
        "the arrears,    the arrears,        true",
        "the arrears,    The ARREARS,        true",
        "the arrears,    ' the  arrears ',   true",
        "the arrears,    'the\tarrears\n',   true",
        "the arrears,    the\u00a0arrears,   true",
        "the arrears,    the\u202farrears,   true",
        "the arrears,    thearrears,         true",
        "ÉTAT DES LIEUX, état des lieux,     true",
        "the arrears,    the arrear,         false",
        "the arrears,    the arrears.,       false",
        "état,           etat,               false"
    })
    void nothing_but_capitals_and_spaces_makes_no_difference(String one, String other, boolean same) {
        assertThat(Wording.isSame(FreeText.of(one), FreeText.of(other))).isEqualTo(same);
        assertThat(Wording.isSame(FreeText.of(other), FreeText.of(one))).isEqualTo(same);
        assertThat(Wording.folded(one).equals(Wording.folded(other))).isEqualTo(same);
    }
}
