package be.driehoek.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LL-2: what was told is compared with what the tenant allows")
class ToldToLandlordTest {
    private static List<FreeText> texts(String... values) {
        return List.of(values).stream().map(FreeText::of).toList();
    }

    @Test
    void what_is_allowed_in_the_same_words_is_not_beyond() {
        assertThat(ToldToLandlord.beyond(texts("the arrears"), texts("the kitchen", "the arrears")))
                .isEmpty();
        assertThat(ToldToLandlord.beyond(texts(" The  ARREARS"), texts("the arrears")))
                .isEmpty();
    }

    @Test
    void whatever_else_was_told_is_beyond_in_its_order() {
        assertThat(ToldToLandlord.beyond(texts("the debts", "the arrears", "the illness"), texts("the arrears")))
                .isEqualTo(texts("the debts", "the illness"));
        assertThat(ToldToLandlord.beyond(texts("the arrears of May"), texts("the arrears")))
                .isEqualTo(texts("the arrears of May"));
    }

    @Test
    void where_nothing_is_allowed_everything_is_beyond_and_where_nothing_was_told_nothing_is() {
        assertThat(ToldToLandlord.beyond(texts("the arrears"), List.of())).isEqualTo(texts("the arrears"));
        assertThat(ToldToLandlord.beyond(List.of(), List.of())).isEmpty();
        assertThat(ToldToLandlord.beyond(List.of(), texts("the arrears"))).isEmpty();
    }
}
