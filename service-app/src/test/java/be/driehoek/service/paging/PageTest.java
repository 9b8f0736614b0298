package be.driehoek.service.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A part of a list")
class PageTest {

    @ParameterizedTest(name = "{0} found, for {1}: {2}, next after {3}")
    @CsvSource({"0, 3, 0,", "2, 3, 2,", "3, 3, 3,", "4, 3, 3, place of 3", "2, 1, 1, place of 1"})
    void is_all_that_was_found_but_the_one_too_many_which_tells_that_there_is_more(
            int found, int length, int shown, String next) {
        var page = Page.of(IntStream.rangeClosed(1, found).boxed().toList(), length, item -> "place of " + item);

        assertThat(page.items())
                .isEqualTo(IntStream.rangeClosed(1, shown).boxed().toList());
        assertThat(page.next()).isEqualTo(Optional.ofNullable(next));
    }

    @Test
    void goes_on_at_the_same_place_whatever_is_made_of_its_items() {
        var page = Page.of(List.of(1, 2, 3), 2, Integer::intValue);

        assertThat(page.map(item -> "item " + item)).isEqualTo(new Page<>(List.of("item 1", "item 2"), Optional.of(2)));
    }

    @Test
    void stays_as_it_is() {
        var found = new ArrayList<>(List.of(1));
        var page = new Page<>(found, Optional.empty());
        found.clear();

        assertThat(page.items()).containsExactly(1);
    }
}
