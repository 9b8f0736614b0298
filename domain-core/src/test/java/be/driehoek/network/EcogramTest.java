package be.driehoek.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.SocialNetwork;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("NE-1: whether the ties around the tenant are a meaningful network")
class EcogramTest {
    private static final Tie HELPS = tie(Relation.NEIGHBOUR, List.of(Support.PRACTICAL), null);
    private static final Tie UNKNOWN = tie(null, null, null);
    private static final Tie NONE = tie(Relation.FAMILY, List.of(), null);
    private static final Tie PROFESSIONAL = tie(Relation.PROFESSIONAL, List.of(Support.ADVICE), null);

    private static Tie tie(
            @Nullable Relation relation, @Nullable List<Support> support, @Nullable TieDirection direction) {
        return Tie.builder()
                .who(FreeText.of("somebody"))
                .relation(Optional.ofNullable(relation))
                .support(Optional.ofNullable(support))
                .direction(Optional.ofNullable(direction))
                .build();
    }

    private static Optional<SocialNetwork> network(Tie... ties) {
        return new Ecogram(List.of(ties)).socialNetwork();
    }

    @Test
    void where_there_is_no_tie_there_is_no_network() {
        assertThat(network()).contains(SocialNetwork.ABSENT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROFESSIONAL")
    void somebody_who_helps_without_a_profession_makes_it_meaningful(Relation relation) {
        for (var support : Support.values()) {
            assertThat(network(tie(relation, List.of(support), null))).contains(SocialNetwork.MEANINGFUL);
        }
        assertThat(network(tie(relation, List.of(), null))).contains(SocialNetwork.ABSENT);
    }

    @Test
    void professionals_alone_are_no_network() {
        assertThat(network(PROFESSIONAL)).contains(SocialNetwork.ABSENT);
        assertThat(network(PROFESSIONAL, tie(Relation.PROFESSIONAL, null, null)))
                .contains(SocialNetwork.ABSENT);
        assertThat(network(PROFESSIONAL, HELPS)).contains(SocialNetwork.MEANINGFUL);
    }

    @ParameterizedTest(name = "relation {0}, support {1}, direction {2}: {3}")
    @CsvSource({
        "FRIEND,       PRACTICAL, TO_TENANT,   MEANINGFUL",
        "FRIEND,       PRACTICAL, MUTUAL,      MEANINGFUL",
        "FRIEND,       PRACTICAL, FROM_TENANT, ABSENT",
        "FRIEND,       PRACTICAL, ,            MEANINGFUL",
        "FRIEND,       none,      TO_TENANT,   ABSENT",
        "FRIEND,       none,      ,            ABSENT",
        "FRIEND,       ,          FROM_TENANT, ABSENT",
        "FRIEND,       ,          MUTUAL,      ",
        "FRIEND,       ,          ,            ",
        ",             PRACTICAL, ,            ",
        ",             PRACTICAL, TO_TENANT,   ",
        ",             PRACTICAL, FROM_TENANT, ABSENT",
        ",             none,      ,            ABSENT",
        ",             ,          FROM_TENANT, ABSENT",
        ",             ,          ,            ",
        "PROFESSIONAL, PRACTICAL, TO_TENANT,   ABSENT",
        "PROFESSIONAL, ,          ,            ABSENT"
    })
    void what_is_not_known_of_a_tie_leaves_it_open_only_where_it_matters(
            @Nullable Relation relation,
            @Nullable String support,
            @Nullable TieDirection direction,
            @Nullable SocialNetwork expected) {
        var kinds = support == null
                ? null
                : support.equals("none") ? List.<Support>of() : List.of(Support.valueOf(support));
        assertThat(network(tie(relation, kinds, direction))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void one_tie_settles_it_whatever_is_unknown_of_the_others() {
        assertThat(network(UNKNOWN, HELPS)).contains(SocialNetwork.MEANINGFUL);
        assertThat(network(HELPS, UNKNOWN)).contains(SocialNetwork.MEANINGFUL);
        assertThat(network(NONE, HELPS)).contains(SocialNetwork.MEANINGFUL);
        assertThat(network(NONE, UNKNOWN)).isEmpty();
        assertThat(network(PROFESSIONAL, UNKNOWN)).isEmpty();
        assertThat(network(NONE, PROFESSIONAL)).contains(SocialNetwork.ABSENT);
    }

    @ParameterizedTest
    @EnumSource
    void neither_strength_nor_strain_decides(TieStrength strength) {
        for (var strained : List.of(true, false)) {
            assertThat(network(Tie.builder()
                            .from(HELPS)
                            .strength(strength)
                            .stressful(strained)
                            .build()))
                    .contains(SocialNetwork.MEANINGFUL);
        }
    }

    @Test
    void a_tie_says_with_whom_and_each_kind_of_support_once() {
        assertThat(catchThrowable(() -> new Tie(
                        null,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isInstanceOf(InvalidValueException.class);
        assertThat(tie(Relation.FRIEND, List.of(Support.ADVICE, Support.COMPANY, Support.ADVICE), null)
                        .support())
                .contains(List.of(Support.ADVICE, Support.COMPANY));
    }
}
