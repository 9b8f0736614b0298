package be.driehoek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request for a plan, and every mistake in it at once")
class PlanningRequestTest {
    private static final PlanningRequest GOOD = Team3.request();

    private static List<InputError> errors(String json) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> StrictJson.read(json.getBytes(StandardCharsets.UTF_8), PlanningRequest.class))
                .errors();
    }

    private static String said(InputError error) {
        return error.pointer() + " " + error.must().code() + " " + error.got().code();
    }

    @Test
    void tells_every_mistake_with_its_place() {
        var found = errors("""
            {"from": "2026-11-23", "until": "2026-11-24",
             "places": [{"id": "office"}, {"id": "office"}, {"id": "with space"}],
             "travel": {"minutes": [[0, -1, 3], [0, 0]]},
             "caseworkers": [
               {"id": "c0", "start": "office", "end": "moon", "mostVisits": 0,
                "hours": [{"day": "2026-11-23", "from": "17:00", "until": "09:00"},
                          {"day": "2026-11-23", "from": "08:00", "until": "09:00"},
                          {"day": "2026-12-01", "from": "08:00", "until": "09:00"}]},
               {"id": "c0", "start": "office", "end": "office"}],
             "thirdParties": [{"id": "p"}, {"id": "p"}],
             "cases": [{"id": "00000000-0000-0000-0000-000000000001", "caseworker": "c9", "thirdParty": "q"}],
             "visits": [
               {"id": "v", "case": "00000000-0000-0000-0000-000000000002", "place": "office", "minutes": -30,
                "attendees": ["TENANT", "LANDLORD"],
                "pinned": {"caseworker": "c8", "day": "2026-11-25", "start": "09:00"}},
               {"id": "v", "case": "00000000-0000-0000-0000-000000000001", "minutes": 30, "purpose": "INTAKE",
                "attendees": ["CASEWORKER"], "windows": [{"day": "2026-11-23", "from": "09:00"}]}],
             "weights": {"travel": -1}, "alternatives": 11}
            """);

        assertThat(found)
                .extracting(PlanningRequestTest::said)
                .containsExactlyInAnyOrder(
                        "/places/1/id must.value-once got.value-before",
                        "/places/2/id must.request-id got.text-of-length",
                        "/travel/minutes must.elements got.elements",
                        "/travel/minutes/0/1 must.number-between got.value",
                        "/travel/minutes/1 must.elements got.elements",
                        "/caseworkers/0/end must.in-request got.unknown-id",
                        "/caseworkers/0/mostVisits must.between got.value",
                        "/caseworkers/0/hours/0/until must.after-time got.value",
                        "/caseworkers/0/hours/1/day must.value-once got.value-before",
                        "/caseworkers/0/hours/2/day must.between got.value",
                        "/caseworkers/1/id must.value-once got.value-before",
                        "/thirdParties/1/id must.value-once got.value-before",
                        "/cases/0/caseworker must.in-request got.unknown-id",
                        "/cases/0/thirdParty must.in-request got.unknown-id",
                        "/visits/0/case must.in-request got.unknown-id",
                        "/visits/0/minutes must.between got.value",
                        "/visits/0/purpose must.present got.nothing",
                        "/visits/0/attendees/1 must.one-of got.value",
                        "/visits/0/attendees must.have-caseworker got.no-caseworker",
                        "/visits/0/pinned/caseworker must.in-request got.unknown-id",
                        "/visits/0/pinned/day must.between got.value",
                        "/visits/1/id must.value-once got.value-before",
                        "/visits/1/place must.present got.nothing",
                        "/visits/1/windows/0/until must.present got.nothing",
                        "/weights/travel must.between got.value",
                        "/alternatives must.between got.value");
        for (Language language : Language.values()) {
            assertThat(found)
                    .allSatisfy(error -> assertThat(error.sentence(language)).doesNotContain("{"));
        }
    }

    @Test
    void nothing_at_all_lacks_its_days_and_its_travel() {
        assertThat(errors("{}"))
                .extracting(PlanningRequestTest::said)
                .containsExactly(
                        "/from must.present got.nothing",
                        "/until must.present got.nothing",
                        "/travel must.present got.nothing");
    }

    @Test
    void days_are_in_order_and_not_too_many() {
        assertThat(days(0)).isEmpty();
        assertThat(days(PlanningRequest.MOST_DAYS - 1)).isEmpty();
        assertThat(days(PlanningRequest.MOST_DAYS)).containsExactly("/until must.between got.value");
        assertThat(days(-1)).containsExactly("/until must.between got.value");
    }

    private static List<String> days(int later) {
        var until = Team3.MONDAY.plusDays(later);
        try {
            return new PlanningRequest(
                            Team3.MONDAY,
                            until,
                            List.of(),
                            Travel.table(List.of()),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            PlanningWeights.usual(),
                            1,
                            3)
                    .visits().stream().map(WantedVisit::id).toList();
        } catch (InvalidInputException invalid) {
            return invalid.errors().stream().map(PlanningRequestTest::said).toList();
        }
    }

    private static List<String> travel(Travel travel, List<Place> places) {
        try {
            return new PlanningRequest(
                            Team3.MONDAY,
                            Team3.MONDAY,
                            places,
                            travel,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            PlanningWeights.usual(),
                            1,
                            3)
                    .visits().stream().map(WantedVisit::id).toList();
        } catch (InvalidInputException invalid) {
            return invalid.errors().stream().map(PlanningRequestTest::said).toList();
        }
    }

    @Test
    void what_is_no_number_is_no_way_and_no_coordinate() {
        var somewhere = new Place("l", Optional.of(new Coordinates(Double.NaN, 200.0)));

        assertThat(travel(Travel.table(List.of(List.of(Double.NaN))), List.of(somewhere)))
                .containsExactlyInAnyOrder(
                        "/travel/minutes/0/0 must.number-between got.value",
                        "/places/0/coordinates/latitude must.number-between got.value",
                        "/places/0/coordinates/longitude must.number-between got.value");
        assertThat(travel(Travel.straight(0.9, Double.POSITIVE_INFINITY), List.of()))
                .containsExactly(
                        "/travel/straightLine/detourFactor must.number-between got.value",
                        "/travel/straightLine/kilometresPerHour must.number-between got.value");
    }

    @Test
    void travel_is_one_of_a_table_and_an_estimate_which_needs_coordinates() {
        var nowhere = new Place("l", Optional.empty());

        assertThat(travel(new Travel(Optional.empty(), Optional.empty()), List.of()))
                .containsExactly("/travel must.travel got.nothing");
        assertThat(travel(new Travel(Optional.of(List.of()), Optional.of(new StraightLine(1.0, 50.0))), List.of()))
                .containsExactly("/travel must.travel got.both");
        assertThat(travel(Travel.straight(1, 50), List.of(nowhere)))
                .containsExactly("/places/0/coordinates must.present got.nothing");
    }

    @Test
    void a_third_party_comes_along_only_where_the_case_has_one() {
        var without = GOOD.cases().stream()
                .map(planned -> new PlannedCase(planned.id(), planned.caseworker(), Optional.empty(), Optional.empty()))
                .toList();
        var thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> new PlanningRequest(
                        GOOD.from(),
                        GOOD.until(),
                        GOOD.places(),
                        GOOD.travel(),
                        GOOD.caseworkers(),
                        GOOD.thirdParties(),
                        without,
                        GOOD.visits(),
                        GOOD.weights(),
                        1,
                        3));

        assertThat(thrown.errors())
                .extracting(PlanningRequestTest::said)
                .containsExactly(
                        "/visits/0/attendees must.third-party-of-case got.no-third-party",
                        "/visits/4/attendees must.third-party-of-case got.no-third-party",
                        "/visits/8/attendees must.third-party-of-case got.no-third-party");
    }

    @Test
    void there_are_no_more_visits_than_can_be_planned() {
        var many = IntStream.range(0, PlanningRequest.MOST_VISITS + 1)
                .mapToObj(index -> GOOD.visits().getFirst())
                .toList();
        var thrown = catchThrowableOfType(InvalidInputException.class, () -> RandomRequests.withVisits(GOOD, many));

        assertThat(thrown.errors())
                .contains(new InputError(
                        "/visits",
                        Message.of("must.elements-at-most").with("max", 300),
                        Message.of("got.elements").with("count", 301)));
    }

    @Test
    void goes_to_json_and_back() {
        for (int seed = 0; seed < 50; seed++) {
            PlanningRequest request = RandomRequests.of(seed);

            assertThat(StrictJson.read(StrictJson.write(request), PlanningRequest.class))
                    .as("seed %d", seed)
                    .isEqualTo(request);
        }
    }

    @Test
    void what_is_left_out_has_its_usual_value() {
        PlanningRequest request = StrictJson.read("""
            {"from": "2026-11-23", "until": "2026-11-24", "travel": {"minutes": []}, "weights": {"moved": 7}}
            """.getBytes(StandardCharsets.UTF_8), PlanningRequest.class);

        assertThat(request.weights().moved()).isEqualTo(7);
        assertThat(request.weights().travel()).isEqualTo(PlanningWeights.TRAVEL);
        assertThat(request.alternatives()).isEqualTo(PlanningRequest.USUAL_ALTERNATIVES);
        assertThat(VisitPlanner.plan(request, PlanningBudget.iterations(1), PlanningProgress.UNHEARD)
                        .visits())
                .isEmpty();
    }

    @Test
    void shows_no_place_in_its_text() {
        assertThat(GOOD + GOOD.places().toString()).doesNotContain("50.9", "3.0");
    }
}
