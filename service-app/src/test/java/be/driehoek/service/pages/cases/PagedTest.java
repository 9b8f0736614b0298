package be.driehoek.service.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page of a list")
class PagedTest {
    private static final List<Integer> ALL = IntStream.range(0, 25).boxed().toList();

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 9", "2, 2, 10, 19", "3, 3, 20, 24", "0, 1, 0, 9", "-7, 1, 0, 9", "99, 3, 20, 24"})
    void is_the_one_that_was_asked_for_or_the_nearest(int asked, int page, int first, int last) {
        var paged = Paged.of(ALL, asked, 10);
        assertThat(paged.page()).isEqualTo(page);
        assertThat(paged.pages()).isEqualTo(3);
        assertThat(paged.items()).startsWith(first).endsWith(last);
    }

    @Test
    void of_nothing_is_one_empty_page() {
        assertThat(Paged.of(List.of(), 3, 10)).isEqualTo(new Paged<>(List.of(), 1, 1, 0));
    }
}
