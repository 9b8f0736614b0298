package be.driehoek.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stream that is handed out part by part")
class PartsTest {
    private static final int NUMBER = 300_000;

    @Test
    void every_element_is_handed_out_once_in_parts_that_are_small() {
        var sized = new Parts<>(IntStream.range(0, NUMBER).boxed());
        var queue = new Parts<>(StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(IntStream.range(0, NUMBER).iterator(), 0), false));

        assertThat(elements(sized)).isEqualTo(IntStream.range(0, NUMBER).boxed().toList());
        assertThat(elements(queue)).isEqualTo(IntStream.range(0, NUMBER).boxed().toList());
    }

    private static List<Integer> elements(Parts<Integer> parts) {
        var all = new ArrayList<Integer>();
        for (var part = parts.next(); part.isPresent(); part = parts.next()) {
            int before = all.size();
            part.get().forEachRemaining(all::add);
            assertThat(all.size() - before).isLessThanOrEqualTo((int) Parts.LARGEST);
        }
        return all;
    }

    /** Of a stream without an end a part is taken when it is asked for. */
    @Test
    void no_more_is_taken_from_the_stream_than_was_asked_for() {
        var taken = new AtomicInteger();
        var parts = new Parts<>(Stream.generate(taken::incrementAndGet));

        assertThat(parts.next()).isPresent();

        assertThat(taken).hasValueLessThan(1 << 20);
    }

    @Test
    void a_stream_of_many_billions_is_split_without_being_read() {
        var parts = new Parts<>(LongStream.range(0, 1L << 40).boxed());

        for (int i = 0; i < 100; i++) {
            assertThat(parts.next().orElseThrow().estimateSize()).isLessThanOrEqualTo(Parts.LARGEST);
        }
    }

    @Test
    void of_an_empty_stream_one_empty_part_is_left_at_most() {
        assertThat(elements(new Parts<>(Stream.of()))).isEmpty();
    }
}
