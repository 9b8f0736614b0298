package be.driehoek.service.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.Insz;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What somebody looks for a case by")
class SoughtTest {
    @Test
    void the_id_of_a_case() {
        var id = new UUID(7, 9);
        assertThat(Sought.of(" " + id + " ")).isEqualTo(new Sought.ById(new CaseId(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85073003328", "85.07.30-033.28"})
    void a_number_of_the_national_register(String typed) {
        assertThat(Sought.of(typed)).isEqualTo(new Sought.ByNumber(new Insz("85073003328")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/7/1985", "30-07-1985", "30.7.1985", "1985-07-30"})
    void a_day_of_birth(String typed) {
        assertThat(Sought.of(typed)).isEqualTo(new Sought.ByBirth(LocalDate.of(1985, 7, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tom", "1-1-1-1-1", "31/2/1985", "85073003329"})
    void or_else_a_name(String typed) {
        assertThat(Sought.of(typed)).isEqualTo(new Sought.ByName(FreeText.of(typed)));
    }

    @Test
    void nothing_is_nothing_to_look_for() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Sought.of(" "));
    }
}
