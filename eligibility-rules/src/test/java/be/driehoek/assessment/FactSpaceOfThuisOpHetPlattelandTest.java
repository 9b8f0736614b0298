package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.fact.Fact;
import be.driehoek.referral.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PL-1 to PL-4, EL-6, PR-1 and PR-2 over every combination of facts")
class FactSpaceOfThuisOpHetPlattelandTest extends EveryCombination {

    FactSpaceOfThuisOpHetPlattelandTest() {
        super(
                ShippedPolicy.THUIS_OP_HET_PLATTELAND,
                Situation.DOMAINS_OF_PLATTELAND,
                NaiveAssessment::ofPlatteland,
                List.of("PL-1", "PL-2", "PL-3", "PL-4", "EL-6"),
                List.of("PL-1", "PL-2", "PL-3", "PL-4"));
    }

    @Test
    void every_fact_is_asked_for_somewhere_and_rent_arrears_where_they_may_be_the_reason() {
        assertThat(asked()).contains(domains.keySet().toArray(String[]::new));

        var arrearsOpen = Situation.nothingKnown()
                .with("tenancySector", "PRIVATE")
                .with("dwellingInRegion", "YES")
                .with("evictionRisk", "ACUTE")
                .with("socialNetwork", "MEANINGFUL")
                .with("lifeDomains", "NONE")
                .with("referrerKind", "SELF");
        assertThat(assessed.get(arrearsOpen).questions()).extracting(Fact::name).containsExactly("rentArrears");
        assertThat(assessed.get(arrearsOpen.with("rentArrears", "YES")).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(assessed.get(arrearsOpen.with("rentArrears", "NO")).outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void rent_arrears_are_not_asked_for_where_another_sign_of_vulnerability_is_known() {
        assertThat(all)
                .filteredOn(situation -> situation.value("socialNetwork").equals("ABSENT")
                        || situation.value("lifeDomains").equals("ONE")
                        || situation.value("lifeDomains").equals("SEVERAL"))
                .isNotEmpty()
                .allSatisfy(situation -> assertThat(assessed.get(situation).questions())
                        .extracting(Fact::name)
                        .doesNotContain("rentArrears"));
    }
}
