package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("RE-2 over HTTP: open or closed, to anyone")
class ReachabilityOverHttpTest {
    private final ObjectMapper json = new ObjectMapper();
    private final Caller anonymous;

    ReachabilityOverHttpTest(EmbeddedServer server) {
        this.anonymous = Caller.anonymous(server).header("Accept-Language", "en");
    }

    @Test
    void the_whole_answer() throws JsonProcessingException {
        assertThat(get("?at=2026-11-23T08:45:00%2B01:00")).isEqualTo(json.readTree("""
            {"at": "2026-11-23T08:45:00+01:00", "open": true, "closesAt": "2026-11-23T09:30:00+01:00",
             "nextOpening": "2026-11-24T08:30:00+01:00", "phone": "089 33 99 23",
             "email": "preventievewoonbegeleiding@cawlimburg.be", "timeZone": "Europe/Brussels",
             "openingHours": [
               {"dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
                "opens": "08:30", "closes": "09:30"},
               {"dayOfWeek": ["Saturday", "Sunday"], "opens": "00:00", "closes": "00:00"},
               {"dayOfWeek": ["PublicHolidays"], "opens": "00:00", "closes": "00:00"}],
             "specialOpeningHours": []}
            """));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:29:59+01:00, false, , 2026-11-23T08:30:00+01:00",
        "2026-11-23T07:30Z, true, 2026-11-23T09:30:00+01:00, 2026-11-24T08:30:00+01:00",
        "2026-11-23T09:30:00+01:00, false, , 2026-11-24T08:30:00+01:00",
        // A public holiday, and a closing day of the demo.
        "2026-11-11T09:00:00+01:00, false, , 2026-11-12T08:30:00+01:00",
        "2026-11-02T09:00:00+01:00, false, , 2026-11-03T08:30:00+01:00",
        "2026-10-23T12:00:00+02:00, false, , 2026-10-26T08:30:00+01:00"
    })
    void by_the_hours_of_the_policy_and_the_calendar_of_the_organisation(
            String at, boolean open, @Nullable String closes, @Nullable String next) throws JsonProcessingException {
        for (var query : new String[] {URLEncoder.encode(at, StandardCharsets.UTF_8), at}) {
            var answer = get("?at=" + query);
            assertThat(answer.get("open").booleanValue()).isEqualTo(open);
            assertThat(answer.path("closesAt").textValue()).isEqualTo(closes);
            assertThat(answer.path("nextOpening").textValue()).isEqualTo(next);
        }
    }

    @Test
    void now_where_no_moment_is_given() throws JsonProcessingException {
        var answer = get("");
        assertThat(answer.get("at").textValue()).isEqualTo("2026-11-22T10:00:00+01:00");
        assertThat(answer.get("nextOpening").textValue()).isEqualTo("2026-11-23T08:30:00+01:00");
        assertThat(answer.has("closesAt")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-11-23",
                "2026-11-23T08:45:00",
                "2026-02-30T08:45:00Z",
                "2026-11-23T24:00:00Z",
                "2101-01-01T00:00:00Z",
                "1795398300"
            })
    void a_moment_that_is_none_is_pointed_at(String at) throws JsonProcessingException {
        var response = anonymous.get("/api/reachability?at=" + at);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json.readTree(response.body()).at("/errors/0/pointer").textValue())
                .isEqualTo("/at");
        assertThat(json.readTree(response.body()).at("/errors/0/must").textValue())
                .startsWith("must be a moment");
    }

    @Test
    void before_the_policy_was_in_force_there_is_nothing_to_tell() {
        assertThat(anonymous.get("/api/reachability?at=1999-12-31T22:59:59Z").statusCode())
                .isEqualTo(404);
        assertThat(anonymous.get("/api/reachability?at=1999-12-31T23:00:00Z").statusCode())
                .isEqualTo(200);
    }

    private JsonNode get(String query) throws JsonProcessingException {
        var response = anonymous.get("/api/reachability" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }
}
