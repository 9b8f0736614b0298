package be.driehoek.service.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.Dated;
import be.driehoek.input.FreeText;
import be.driehoek.network.Tie;
import be.driehoek.network.TieDirection;
import be.driehoek.network.TieStrength;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pictures of a case: everything lies within them, and nothing covers a name")
class PicturesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final GoalId KITCHEN = new GoalId("kitchen");
    private static final Pattern PAIR = Pattern.compile("(-?\\d+) (-?\\d+)");

    private static TrianglePicture.Seat seat(Corner corner, String holder) {
        return new TrianglePicture.Seat(corner, Optional.of(holder), Optional.of(DAY));
    }

    @Test
    void the_triangle_shows_three_seats_apart_from_each_other() {
        var picture = TrianglePicture.of(
                seat(Corner.TENANT, "x".repeat(300)),
                seat(Corner.CASEWORKER, "caseworker"),
                seat(Corner.THIRD_PARTY, "An, OCMW Voorbeeldgem, OCMW"));
        assertThat(picture.boxes()).hasSize(3).allSatisfy(box -> {
            assertThat(box.x()).isBetween(0, TrianglePicture.WIDTH - TrianglePicture.BOX_WIDTH);
            assertThat(box.y()).isBetween(0, TrianglePicture.HEIGHT - TrianglePicture.BOX_HEIGHT);
            assertThat(box.lines()).hasSizeBetween(1, 2);
            assertThat(box.isOpen()).isFalse();
        });
        for (var one : picture.boxes()) {
            for (var other : picture.boxes()) {
                assertThat(one.equals(other)
                                || Math.abs(one.x() - other.x()) >= TrianglePicture.BOX_WIDTH
                                || Math.abs(one.y() - other.y()) >= TrianglePicture.BOX_HEIGHT)
                        .isTrue();
            }
        }
        assertThat(picture.sides()).hasSize(3).noneMatch(TrianglePicture.Side::isOpen);
    }

    @Test
    void a_vacant_seat_is_open_and_so_are_its_sides() {
        var picture = TrianglePicture.of(
                seat(Corner.TENANT, "Jef"),
                seat(Corner.CASEWORKER, "caseworker"),
                new TrianglePicture.Seat(Corner.THIRD_PARTY, Optional.empty(), Optional.of(DAY)));
        assertThat(picture.boxes()).extracting(TrianglePicture.Box::isOpen).containsExactly(false, false, true);
        assertThat(picture.sides()).extracting(TrianglePicture.Side::isOpen).containsExactly(false, true, true);
    }

    private static Tie tie(int number, Random random) {
        return Tie.builder()
                .who(FreeText.of("Somebody with a long name " + number))
                .strength(TieStrength.values()[random.nextInt(3)])
                .direction(TieDirection.values()[random.nextInt(3)])
                .stressful(random.nextBoolean())
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 9, 40})
    void a_network_of_any_size_has_its_names_apart(int size) {
        var random = new Random(size);
        var picture = NetworkPicture.of(
                IntStream.range(0, size).mapToObj(i -> tie(i, random)).toList());
        assertThat(picture.nodes()).hasSize(Math.min(size, NetworkPicture.MOST));
        assertThat(picture.leftOut()).isEqualTo(Math.max(0, size - NetworkPicture.MOST));
        assertThat(picture.nodes()).allSatisfy(node -> {
            assertThat(node.left()).isBetween(0, NetworkPicture.WIDTH - NetworkPicture.NODE_WIDTH);
            assertThat(node.top()).isBetween(0, NetworkPicture.HEIGHT - NetworkPicture.NODE_HEIGHT);
            assertThat(node.lines()).hasSizeBetween(1, 2);
            assertThat(node.arrows()).isNotEmpty().allSatisfy(PicturesTest::assertWithinNetwork);
            assertWithinNetwork(node.line());
            assertThat(Math.hypot(node.x() - NetworkPicture.CENTRE.x(), node.y() - NetworkPicture.CENTRE.y()))
                    .isGreaterThan(NetworkPicture.RADIUS + NetworkPicture.NODE_HEIGHT);
        });
        for (var one : picture.nodes()) {
            for (var other : picture.nodes()) {
                assertThat(one.equals(other)
                                || Math.abs(one.x() - other.x()) >= NetworkPicture.NODE_WIDTH
                                || Math.abs(one.y() - other.y()) >= NetworkPicture.NODE_HEIGHT)
                        .as("%s and %s", one.left(), other.left())
                        .isTrue();
            }
        }
    }

    private static void assertWithinNetwork(String path) {
        assertThat(PAIR.matcher(path).results()).isNotEmpty().allSatisfy(pair -> {
            assertThat(Integer.parseInt(pair.group(1))).isBetween(0, NetworkPicture.WIDTH);
            assertThat(Integer.parseInt(pair.group(2))).isBetween(0, NetworkPicture.HEIGHT);
        });
    }

    @Test
    void without_ties_there_is_nobody_around() {
        assertThat(NetworkPicture.of(List.of())).isEqualTo(new NetworkPicture(List.of(), 0));
    }

    private static ChangeGoal goal(Optional<GoalLevel> start) {
        return ChangeGoal.builder()
                .id(KITCHEN)
                .title(FreeText.of("A kitchen"))
                .startLevel(start)
                .build();
    }

    private static Dated<GoalRating> rating(int sequence, LocalDate on, int level, Corner by) {
        return new Dated<>(sequence, on, new GoalRating(KITCHEN, new GoalLevel(level), by));
    }

    @Test
    void a_chart_has_a_line_for_each_rater_and_the_levels_in_order() {
        var chart = GoalChart.of(
                goal(Optional.of(new GoalLevel(-1))),
                List.of(
                        rating(1, DAY, -3, Corner.TENANT),
                        rating(2, DAY, -1, Corner.CASEWORKER),
                        rating(3, DAY.plusMonths(3), 2, Corner.TENANT)));
        assertThat(chart.series()).extracting(GoalChart.Series::by).containsExactly(Corner.TENANT, Corner.CASEWORKER);
        assertThat(chart.levels())
                .extracting(GoalChart.Level::number)
                .containsExactly("+2", "+1", "0", "−1", "−2", "−3");
        assertThat(chart.levels()).extracting(GoalChart.Level::y).isSorted().doesNotHaveDuplicates();
        assertThat(chart.levels().stream().filter(GoalChart.Level::isStart))
                .extracting(GoalChart.Level::number)
                .containsExactly("−1");
        var tenant = chart.series().getFirst().dots();
        assertThat(tenant.getFirst().x()).isLessThan(tenant.getLast().x());
        assertThat(tenant.getFirst().y()).isGreaterThan(tenant.getLast().y());
    }

    @Test
    void ratings_lie_within_the_chart_however_many() {
        var random = new Random(4);
        for (int round = 0; round < 200; round++) {
            int size = 1 + random.nextInt(60);
            var ratings = IntStream.range(0, size)
                    .mapToObj(i -> rating(
                            i + 1,
                            DAY.plusDays(i * (long) random.nextInt(1, 3)),
                            random.nextInt(-3, 3),
                            Corner.values()[random.nextInt(3)]))
                    .sorted(Comparator.comparing(Dated::on))
                    .toList();
            var chart = GoalChart.of(goal(Optional.empty()), ratings);
            assertThat(chart.series().stream().flatMap(series -> series.dots().stream()))
                    .hasSize(size)
                    .allSatisfy(dot -> {
                        assertThat(dot.x()).isBetween(GoalChart.LEFT, GoalChart.RIGHT);
                        assertThat(dot.y()).isBetween(GoalChart.TOP - 4, GoalChart.BOTTOM + 4);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sign_lies_around_its_point(Shape shape) {
        assertThat(shape.at(100, 50)).startsWith("M").doesNotContain("%", "null");
    }
}
