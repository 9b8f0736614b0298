package be.driehoek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.driehoek.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The routes of a plan as a picture")
class RouteMapTest {
    private static final Pattern OPENING = Pattern.compile("<[a-z]+(?: [^>]*[^/])?>");
    private static final Pattern CLOSING = Pattern.compile("</[a-z]+>");

    private static VisitPlan plan(PlanningRequest request) {
        return VisitPlanner.plan(request, PlanningBudget.iterations(2000), PlanningProgress.UNHEARD);
    }

    @ParameterizedTest
    @EnumSource
    void has_each_visit_as_a_label_and_in_words(Language language) {
        PlanningRequest request = Team3.request();
        VisitPlan plan = plan(request);
        String svg = RouteMap.svg(request, plan, language);

        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"" + language.tag() + "\"")
                .contains("<title id=\"route-map-title\">", "<desc id=\"route-map-desc\">", "stroke-dasharray=\"9 4\"");
        assertThat(svg.split("<circle", -1)).hasSize(1 + plan.visits().size());
        assertThat(plan.visits()).allSatisfy(visit -> assertThat(svg).contains(visit.id() + ",", "" + visit.start()));
        assertThat(count(OPENING, svg)).isEqualTo(count(CLOSING, svg));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    @Test
    void names_nobody_and_no_place() {
        PlanningRequest request = Team3.request();

        assertThat(RouteMap.svg(request, plan(request), Language.EN))
                .doesNotContain("ocmw", "50.9", "00000000")
                .doesNotContainPattern("\\b[cl][0-6]\\b");
    }

    @Test
    void draws_what_has_no_coordinates_or_no_visits_too() {
        PlanningRequest team = Team3.request();
        List<List<Double>> table = IntStream.range(0, 7)
                .mapToObj(from -> IntStream.range(0, 7).mapToObj(to -> 10.0).toList())
                .toList();
        PlanningRequest request = new PlanningRequest(
                team.from(),
                team.until(),
                team.places().stream()
                        .map(place -> new Place(place.id(), Optional.empty()))
                        .toList(),
                Travel.table(table),
                team.caseworkers(),
                team.thirdParties(),
                team.cases(),
                team.visits(),
                team.weights(),
                1,
                3);

        assertThat(RouteMap.svg(request, plan(request), Language.EN)).contains("circle: distances");
        PlanningRequest nothing = RandomRequests.withVisits(team, List.of());
        assertThat(RouteMap.svg(nothing, plan(nothing), Language.EN)).contains("No visits.");
    }

    @Test
    void draws_any_plan() {
        for (int seed = 0; seed < 60; seed++) {
            PlanningRequest request = RandomRequests.of(seed);

            assertThatCode(() -> RouteMap.svg(request, plan(request), Language.NL))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }
}
