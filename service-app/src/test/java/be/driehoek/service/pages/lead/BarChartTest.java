package be.driehoek.service.pages.lead;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.pages.lead.BarChart.Bar;
import be.driehoek.service.pages.lead.BarChart.Drawn;
import be.driehoek.service.pages.lead.BarChart.Segment;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bars of a chart")
class BarChartTest {
    private static Bar bar(int... values) {
        return new Bar(
                "",
                IntStream.of(values)
                        .mapToObj(value -> new Segment("good", value))
                        .toList(),
                "");
    }

    @Test
    void the_widest_bar_takes_the_whole_width_and_the_others_their_share() {
        var drawn = new BarChart(List.of(bar(3, 1), bar(2))).drawn();

        assertThat(drawn).extracting(Drawn::width).containsExactly(342, 114, 228);
        assertThat(drawn).extracting(Drawn::x).containsExactly(12, 354, 12);
        assertThat(drawn.get(2).y()).isGreaterThan(drawn.get(0).y());
    }

    @Test
    void nothing_is_drawn_where_there_is_nothing() {
        assertThat(new BarChart(List.of(bar(0, 0))).drawn()).isEmpty();
        assertThat(new BarChart(List.of()).drawn()).isEmpty();
    }

    @Test
    void whatever_is_drawn_lies_within_the_picture_and_segments_touch() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            var bars = IntStream.range(0, random.nextInt(12))
                    .mapToObj(bar ->
                            bar(random.ints(random.nextInt(5), 0, 100_000_000).toArray()))
                    .toList();
            var chart = new BarChart(bars);
            assertThat(chart.drawn()).allSatisfy(drawn -> {
                assertThat(drawn.width()).isPositive();
                assertThat(drawn.x()).isGreaterThanOrEqualTo(BarChart.left());
                assertThat(drawn.x() + drawn.width()).isLessThanOrEqualTo(BarChart.right());
                assertThat(drawn.y() + BarChart.BAR_HEIGHT).isLessThan(chart.height());
            });
            var drawn = chart.drawn();
            for (int next = 1; next < drawn.size(); next++) {
                var before = drawn.get(next - 1);
                assertThat(drawn.get(next).y() > before.y() || drawn.get(next).x() == before.x() + before.width())
                        .isTrue();
            }
        }
    }
}
