package be.driehoek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Where the law has a ground is a dated fact, and says whether it was verified")
class LegalReferencesTest {
    @ParameterizedTest
    @EnumSource
    void every_ground_has_a_reference_today_with_its_source(Ground ground) {
        assertThat(LegalReferences.of(ground, LocalDate.of(2026, 11, 23)))
                .isNotEmpty()
                .allSatisfy(reference -> {
                    assertThat(reference.text()).isNotBlank();
                    assertThat(reference.source()).isNotBlank();
                });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-04-07, 1867", "2026-04-08, 2024", "2026-04-09, 2024"})
    void the_old_code_ends_on_the_day_on_which_the_new_one_begins(LocalDate day, String code) {
        assertThat(LegalReferences.of(Ground.SHARED_SECRECY, day))
                .singleElement()
                .satisfies(reference -> assertThat(reference.text()).contains(code));
    }

    @Test
    void nothing_is_said_to_be_verified_that_was_not_read_in_the_law() {
        assertThat(LegalReferences.shipped()).hasSizeGreaterThan(4).noneMatch(LegalReference::verified);
    }
}
