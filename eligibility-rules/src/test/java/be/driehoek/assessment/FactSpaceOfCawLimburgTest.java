package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("EL-1 to EL-6, PR-1 and PR-2 over every combination of facts")
class FactSpaceOfCawLimburgTest extends EveryCombination {

    FactSpaceOfCawLimburgTest() {
        super(
                ShippedPolicy.CAW_LIMBURG,
                Situation.DOMAINS,
                NaiveAssessment::of,
                List.of("EL-1", "EL-2", "EL-3", "EL-4", "EL-6"),
                List.of("EL-3", "EL-1"));
    }

    @Test
    void rent_arrears_are_never_asked_for() {
        assertThat(asked()).isNotEmpty().doesNotContain("rentArrears");
    }
}
