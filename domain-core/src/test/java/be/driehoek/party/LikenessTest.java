package be.driehoek.party;

import static be.driehoek.party.Likeness.DIFFERENT;
import static be.driehoek.party.Likeness.LIKELY;
import static be.driehoek.party.Likeness.SAME;
import static be.driehoek.party.Likeness.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Arbitrary;
import be.driehoek.input.FreeText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whether two tenants are the same person")
class LikenessTest {
    private static final int SEEDS = 3_000;

    private static final Insz REGISTERED = new Insz("85073003328");
    private static final Insz OTHER_REGISTERED = new Insz("93051822361");
    private static final Insz BIS = new Insz("98472899765");
    private static final Insz OTHER_BIS = new Insz("01490700185");

    private static Tenant tenant(String name, String email, String phone, Insz insz) {
        return new Tenant(
                Optional.ofNullable(name).map(FreeText::of),
                Optional.ofNullable(email).map(EmailAddress::new),
                Optional.ofNullable(phone).map(FreeText::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(insz));
    }

    /** The answer, which is the same asked the other way round. */
    private static Likeness likeness(Tenant one, Tenant other) {
        var answer = one.likeness(other);
        assertThat(other.likeness(one)).as("the other way round").isEqualTo(answer);
        if (answer == SAME || answer == LIKELY) {
            assertThat(one.marks()).as("marks of the same person").containsAnyElementsOf(other.marks());
        }
        return answer;
    }

    @Test
    void the_same_number_is_the_same_person_whatever_else_was_told() {
        var one = tenant("Tom Tenant", "tom@tenant.example", "089 00 00 01", REGISTERED);
        assertThat(likeness(one, one)).isEqualTo(SAME);
        assertThat(likeness(one, tenant("T. Other", "t@other.example", "089 00 00 02", REGISTERED)))
                .isEqualTo(SAME);
        assertThat(likeness(one, tenant(null, null, null, new Insz("85.07.30-033.28"))))
                .isEqualTo(SAME);
        assertThat(likeness(tenant(null, null, null, BIS), tenant(null, null, null, BIS)))
                .isEqualTo(SAME);
    }

    @Test
    void another_number_is_another_person_whatever_else_was_told() {
        var one = tenant("Tom Tenant", "tom@tenant.example", "089 00 00 01", REGISTERED);
        assertThat(likeness(one, tenant("Tom Tenant", "tom@tenant.example", "089 00 00 01", OTHER_REGISTERED)))
                .isEqualTo(DIFFERENT);
        assertThat(likeness(one, tenant(null, null, null, OTHER_REGISTERED))).isEqualTo(DIFFERENT);
        assertThat(likeness(tenant(null, null, null, BIS), tenant(null, null, null, OTHER_BIS)))
                .isEqualTo(DIFFERENT);
    }

    @Test
    void a_bis_number_and_a_number_of_the_register_may_be_of_one_person() {
        assertThat(likeness(tenant(null, null, null, BIS), tenant(null, null, null, REGISTERED)))
                .isEqualTo(UNKNOWN);
        assertThat(likeness(
                        tenant("Tom Tenant", null, "089 00 00 01", BIS),
                        tenant("Tom Tenant", null, "089 00 00 01", REGISTERED)))
                .isEqualTo(LIKELY);
    }

    /** Every field in turn is unknown to one of them, or to both. */
    @ParameterizedTest(name = "{0} {1} {2} {3} and the full one: {4}")
    @CsvSource(nullValues = "-", textBlock = """
        Tom Tenant, tom@tenant.example, 089000001, 85073003328, SAME
        -,          tom@tenant.example, 089000001, 85073003328, SAME
        Tom Tenant, -,                  089000001, 85073003328, SAME
        Tom Tenant, tom@tenant.example, -,         85073003328, SAME
        Tom Tenant, tom@tenant.example, 089000001, -,           LIKELY
        Tom Tenant, -,                  089000001, -,           LIKELY
        Tom Tenant, tom@tenant.example, -,         -,           LIKELY
        -,          tom@tenant.example, 089000001, -,           UNKNOWN
        Tom Tenant, -,                  -,         -,           UNKNOWN
        -,          -,                  -,         -,           UNKNOWN
        -,          -,                  -,         85073003328, SAME
        """)
    void what_is_unknown_makes_nobody_another_person(
            String name, String email, String phone, String insz, Likeness expected) {
        var full = tenant("Tom Tenant", "tom@tenant.example", "089000001", REGISTERED);
        var partly = tenant(name, email, phone, insz == null ? null : new Insz(insz));
        assertThat(likeness(full, partly)).isEqualTo(expected);
    }

    @Test
    void too_little_makes_no_mark() {
        assertThat(tenant("Tom Tenant", null, null, null).marks()).isEmpty();
        assertThat(tenant(null, "tom@tenant.example", "089000001", null).marks())
                .isEmpty();
        assertThat(tenant("Tom Tenant", "tom@tenant.example", "089000001", REGISTERED)
                        .marks())
                .hasSize(3);
    }

    @Test
    void those_who_share_a_phone_and_an_address_but_no_name_share_no_mark() {
        var tom = tenant("Tom Tenant", "family@tenant.example", "089000001", null);
        var tina = tenant("Tina Tenant", "family@tenant.example", "089000001", null);
        assertThat(tom.marks()).hasSize(2).doesNotContainAnyElementsOf(tina.marks());
    }

    @Test
    void two_of_whom_nothing_is_known_are_not_told_apart_nor_taken_for_one() {
        var nobody = tenant(null, null, null, null);
        assertThat(likeness(nobody, nobody)).isEqualTo(UNKNOWN);
        var named = tenant("Tom Tenant", null, null, null);
        assertThat(likeness(named, named)).isEqualTo(UNKNOWN);
        var reachable = tenant(null, "tom@tenant.example", "089000001", null);
        assertThat(likeness(reachable, reachable)).isEqualTo(UNKNOWN);
        // The family shares a phone.
        assertThat(likeness(
                        tenant("Tom Tenant", null, "089000001", null), tenant("Tina Tenant", null, "089000001", null)))
                .isEqualTo(UNKNOWN);
        // One of the two may have changed.
        assertThat(likeness(
                        tenant("Tom Tenant", "tom@tenant.example", "089000001", null),
                        tenant("Tom Tenant", "tom@new.example", "089000001", null)))
                .isEqualTo(LIKELY);
        assertThat(likeness(
                        tenant("Tom Tenant", "tom@tenant.example", "089000001", null),
                        tenant("Tom Tenant", "tom@new.example", "089000002", null)))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        Tom Tenant      | TOM  tenant        | true
        Tom Tenant      | Tenant, Tom        | true
        Tom Tenant      | (Tom) Tenant       | true
        Zoë D'Hondt     | zoe d’hondt        | true
        Jean-Pierre Roy | Jean Pierre Roy    | true
        Şükrü Öztürk    | sukru ozturk       | true
        Straße Anna     | anna STRASSE       | true
        محمد علي        | علي محمد           | true
        Tom Tenant      | Tom Tenants        | false
        Tom Tenant      | Tom                | false
        Tom Tenant      | Tom Tom Tenant     | false
        ?               | ?                  | false
        """)
    void names_are_compared_without_case_accents_marks_and_order(String one, String other, boolean same) {
        assertThat(likeness(tenant(one, null, "089000001", null), tenant(other, null, "089000001", null)))
                .isEqualTo(same ? LIKELY : UNKNOWN);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        0470 12 34 56    | 0470/12.34.56        | true
        0470 12 34 56    | +32 470 12 34 56     | true
        0470 12 34 56    | 0032 470 12 34 56    | true
        0470 12 34 56    | +32 (0)470 12 34 56  | true
        0470 12 34 56    | 0470123456 (evening) | true
        089 00 00 00     | +3289000000          | true
        0470 12 34 56    | 0470 12 34 57        | false
        0470 12 34 56    | +31 470 12 34 56     | false
        none             | none                 | false
        ask neighbour 12 | ask neighbour 12     | false
        1234567          | 1234567              | false
        12345678         | 12345678             | true
        """)
    void phone_numbers_are_compared_by_their_digits(String one, String other, boolean same) {
        assertThat(likeness(tenant("Tom Tenant", null, one, null), tenant("Tom Tenant", null, other, null)))
                .isEqualTo(same ? LIKELY : UNKNOWN);
    }

    @Test
    void addresses_are_compared_without_case() {
        assertThat(likeness(
                        tenant("Tom", "Tom@Tenant.example", null, null),
                        tenant("Tom", "tom@tenant.EXAMPLE", null, null)))
                .isEqualTo(LIKELY);
    }

    private static Tenant any(RandomGenerator random) {
        return tenant(
                oneOf(random, null, "Tom Tenant", "tenant TOM", "Tina Tenant"),
                oneOf(random, null, "a@b.example", "A@b.example", "c@d.example"),
                oneOf(random, null, "0470 12 34 56", "+32 470 12 34 56", "089 00 00 00", "?"),
                oneOf(random, null, null, REGISTERED, OTHER_REGISTERED, BIS, OTHER_BIS));
    }

    @SafeVarargs
    private static <T> T oneOf(RandomGenerator random, T... values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void it_is_symmetric_and_a_blank_never_makes_two_of_one() {
        var seen = EnumSet.noneOf(Likeness.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            var one = any(random);
            var other = any(random);
            var answer = one.likeness(other);
            seen.add(answer);
            assertThat(other.likeness(one)).as("seed %d", seed).isEqualTo(answer);
            assertThat(one.likeness(one)).as("seed %d", seed).isNotEqualTo(DIFFERENT);
            for (var blanked : blanked(one)) {
                if (answer != DIFFERENT) {
                    assertThat(blanked.likeness(other)).as("seed %d", seed).isNotEqualTo(DIFFERENT);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Likeness.values());
    }

    /** The tenant with each field in turn unknown. */
    private static List<Tenant> blanked(Tenant tenant) {
        return Stream.<Tenant>of(
                        Tenant.builder().from(tenant).name(Optional.empty()).build(),
                        Tenant.builder().from(tenant).email(Optional.empty()).build(),
                        Tenant.builder().from(tenant).phone(Optional.empty()).build(),
                        Tenant.builder().from(tenant).insz(Optional.empty()).build())
                .toList();
    }

    @Test
    void any_two_tenants_can_be_compared() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var arbitrary = Arbitrary.of(seed);
            var one = arbitrary.referral().tenant();
            var other = arbitrary.referral().tenant();
            if (one.isPresent() && other.isPresent()) {
                assertThat(one.get().likeness(other.get()))
                        .as("seed %d", seed)
                        .isEqualTo(other.get().likeness(one.get()));
            }
        }
    }
}
