package be.driehoek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.input.InvalidValueException;
import be.driehoek.party.ReferrerKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("FB-1, LL-2, R2: what may be disclosed to whom is decided in one place, and what nobody allowed is not")
class DisclosureRulesTest {
    /** Recipient, ground, what must be there ("consent", "consent or informed", "justified"), and the items. By hand. */
    private static final String TABLE = """
        AID_WORKER CONSENT        c  TENANT STANDING CASEWORKER TERM GOALS PROGRESS VISITS EVALUATIONS CLOSURE WORDS
        AID_WORKER SHARED_SECRECY ci TENANT STANDING CASEWORKER TERM GOALS PROGRESS VISITS EVALUATIONS CLOSURE WORDS
        AID_WORKER NECESSITY      j  TENANT STANDING CASEWORKER TERM GOALS PROGRESS VISITS EVALUATIONS CLOSURE WORDS
        AID_WORKER LEGAL_DUTY     j  TENANT STANDING CASEWORKER TERM GOALS PROGRESS VISITS EVALUATIONS CLOSURE WORDS
        JUDGE      CONSENT        c  TENANT STANDING CLOSURE
        LANDLORD   CONSENT        c  TENANT STANDING CASEWORKER
        OTHER      CONSENT        c  TENANT STANDING CASEWORKER WORDS
        OTHER      NECESSITY      j  TENANT STANDING CASEWORKER WORDS
        """;

    private record Row(String recipient, String ground, String needed, List<String> items) {
        static Row of(String line) {
            var parts = line.split(" +");
            return new Row(parts[0], parts[1], parts[2], List.of(parts).subList(3, parts.length));
        }

        boolean allows(DisclosedItem item, Basis basis) {
            return items.contains(item.name())
                    && ((needed.contains("c") && basis.consented())
                            || (needed.contains("i") && basis.informed())
                            || (needed.contains("j") && basis.justified()));
        }
    }

    private static final List<Row> ROWS = TABLE.lines().map(Row::of).toList();

    private static <E extends Enum<E>> List<Optional<E>> orUnknown(Class<E> type) {
        return Stream.concat(
                        Stream.of(Optional.<E>empty()),
                        EnumSet.allOf(type).stream().map(Optional::of))
                .toList();
    }

    private static List<Basis> bases() {
        return orUnknown(Ground.class).stream()
                .flatMap(ground -> Stream.of(0, 1, 2, 3, 4, 5, 6, 7)
                        .map(bits -> new Basis(ground, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0)))
                .toList();
    }

    @Test
    void every_combination_is_as_the_table_says() {
        int allowed = 0;
        for (var recipient : orUnknown(RecipientKind.class)) {
            for (var item : DisclosedItem.values()) {
                for (var basis : bases()) {
                    var expected = ROWS.stream()
                            .anyMatch(row -> recipient.map(Enum::name).equals(Optional.of(row.recipient()))
                                    && basis.ground().map(Enum::name).equals(Optional.of(row.ground()))
                                    && row.allows(item, basis));
                    assertThat(DisclosureRules.objection(recipient, item, basis).isEmpty())
                            .as("%s %s %s", recipient, item, basis)
                            .isEqualTo(expected);
                    allowed += expected ? 1 : 0;
                }
            }
        }
        // Each row by hand: items times how many of the eight bases have what is needed.
        assertThat(allowed).isEqualTo(10 * 4 + 10 * 6 + 10 * 4 + 10 * 4 + 3 * 4 + 3 * 4 + 4 * 4 + 4 * 4);
    }

    @Test
    void whatever_is_unknown_stands_in_the_way() {
        var everything = new Basis(Optional.of(Ground.CONSENT), true, true, true);
        var noGround = new Basis(Optional.empty(), true, true, true);
        for (var item : DisclosedItem.values()) {
            assertThat(DisclosureRules.objection(Optional.empty(), item, everything))
                    .contains(Objection.RECIPIENT_UNKNOWN);
            assertThat(DisclosureRules.objection(Optional.of(RecipientKind.AID_WORKER), item, noGround))
                    .contains(Objection.GROUND_UNKNOWN);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}, consent {3}, informed {4}, justified {5}: {6}")
    @CsvSource({
        "JUDGE,      GOALS,    CONSENT,        true,  true,  true,  ITEM_NOT_FOR_RECIPIENT",
        "JUDGE,      WORDS,    CONSENT,        true,  true,  true,  ITEM_NOT_FOR_RECIPIENT",
        "LANDLORD,   WORDS,    CONSENT,        true,  true,  true,  ITEM_NOT_FOR_RECIPIENT",
        "LANDLORD,   PROGRESS, CONSENT,        true,  true,  true,  ITEM_NOT_FOR_RECIPIENT",
        "JUDGE,      STANDING, LEGAL_DUTY,     true,  true,  true,  GROUND_NOT_FOR_RECIPIENT",
        "LANDLORD,   STANDING, NECESSITY,      true,  true,  true,  GROUND_NOT_FOR_RECIPIENT",
        "OTHER,      STANDING, SHARED_SECRECY, true,  true,  true,  GROUND_NOT_FOR_RECIPIENT",
        "JUDGE,      STANDING, CONSENT,        false, true,  true,  CONSENT_MISSING",
        "AID_WORKER, GOALS,    SHARED_SECRECY, false, false, true,  TENANT_NOT_INFORMED",
        "AID_WORKER, GOALS,    NECESSITY,      true,  true,  false, JUSTIFICATION_MISSING",
        "AID_WORKER, GOALS,    LEGAL_DUTY,     true,  true,  false, JUSTIFICATION_MISSING"
    })
    void the_first_thing_that_stands_in_the_way_is_named(
            RecipientKind recipient,
            DisclosedItem item,
            Ground ground,
            boolean consented,
            boolean informed,
            boolean justified,
            Objection expected) {
        var basis = new Basis(Optional.of(ground), consented, informed, justified);

        assertThat(DisclosureRules.objection(Optional.of(recipient), item, basis))
                .contains(expected);
    }

    @Test
    void what_a_referrer_is_to_the_secrecy_is_written_down_for_each_kind() {
        var helpers = EnumSet.of(
                ReferrerKind.OCMW,
                ReferrerKind.CAW,
                ReferrerKind.HOME_CARE,
                ReferrerKind.HEALTH_CARE,
                ReferrerKind.MENTAL_HEALTH_CARE,
                ReferrerKind.YOUTH_CARE);
        var expected = Map.of(
                RecipientKind.AID_WORKER,
                helpers,
                RecipientKind.JUDGE,
                EnumSet.of(ReferrerKind.JUSTICE_OF_THE_PEACE),
                RecipientKind.LANDLORD,
                EnumSet.of(ReferrerKind.LANDLORD, ReferrerKind.HOUSING_COMPANY, ReferrerKind.SOCIAL_RENTAL_OFFICE));
        for (var kind : ReferrerKind.values()) {
            var found = Arrays.stream(RecipientKind.values())
                    .filter(recipient -> expected.getOrDefault(recipient, EnumSet.noneOf(ReferrerKind.class))
                            .contains(kind))
                    .findFirst()
                    .orElse(RecipientKind.OTHER);
            assertThat(RecipientKind.of(kind)).as("%s", kind).isEqualTo(found);
        }
    }

    @Test
    void a_consent_has_a_day_that_can_be() {
        assertThat(new Consent(LocalDate.of(2100, 12, 31), Optional.empty()).on())
                .isEqualTo("2100-12-31");
        assertThatThrownBy(() -> new Consent(LocalDate.of(2101, 1, 1), Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
    }
}
