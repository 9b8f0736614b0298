package be.driehoek.service.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.service.Caller;
import be.driehoek.text.Language;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("The pages of a case: who may see them, and what they say")
class CasePagesTest {
    private static final String TENANT = "Zxqv Naam";
    private static final String REFERRAL =
            "{\"receivedOn\":\"2026-01-05\",\"tenant\":{\"name\":\"" + TENANT + "\"},\"safety\":\"<b>hond</b>\"}";

    private final EmbeddedServer server;
    private final TransactionOperations<Connection> transactions;

    CasePagesTest(EmbeddedServer server, TransactionOperations<Connection> transactions) {
        this.server = server;
        this.transactions = transactions;
    }

    static Stream<String> parts() {
        return Stream.of(
                "",
                "/goals",
                "/visits",
                "/people",
                "/disclosures",
                "/referral",
                "/findings",
                "/events",
                "/print",
                "/goal-sheet");
    }

    private Caller as(String account) {
        return Caller.as(account, server).header("Accept", "text/html");
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String newCase() {
        return parsed(Caller.as("caseworker", server).post("/api/referrals", REFERRAL))
                .get("caseId")
                .asText();
    }

    private void move(String id, String organisation, String team) {
        transactions.executeWrite(status -> {
            try (var update = status.getConnection()
                    .prepareStatement("update guidance_case set organisation = ?, team = ? where id = ?")) {
                update.setString(1, organisation);
                update.setString(2, team);
                update.setObject(3, UUID.fromString(id));
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    void the_own_team_reads_every_part_of_every_case(String part) {
        var listed = parsed(Caller.as("caseworker", server).get("/api/cases")).get("cases");
        assertThat(listed).hasSizeGreaterThan(10);
        for (var account : List.of("caseworker", "teamlead")) {
            var answers = StreamSupport.stream(listed.spliterator(), false)
                    .map(found -> as(account).get("/cases/" + found.get("id").asText() + part));
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whoever_has_nothing_to_do_with_cases_is_refused(String part) {
        var id = newCase();
        for (var account : List.of("referrer", "intermediary", "admin")) {
            assertThat(as(account).get("/cases/" + id + part).statusCode())
                    .as(account)
                    .isEqualTo(403);
        }
        var anonymous = Caller.anonymous(server).header("Accept", "text/html").get("/cases/" + id + part);
        assertThat(anonymous.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_case_of_others_is_like_none(String part) {
        var unknown = as("caseworker").get("/cases/" + UUID.randomUUID() + part);
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var holder : List.of(List.of("demo", "south"), List.of("other", "team"))) {
            var id = newCase();
            move(id, holder.getFirst(), holder.getLast());
            var answer = as("caseworker").get("/cases/" + id + part);
            assertThat(answer.statusCode()).isEqualTo(404);
            // The page leads to itself in other languages.
            assertThat(answer.body().replace(id, "ID"))
                    .isEqualTo(unknown.body().replaceAll("cases%2F[0-9a-f-]{36}", "cases%2FID"));
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void the_name_of_a_tenant_is_not_in_the_title_and_what_people_wrote_is_no_markup(String part) {
        var page = as("caseworker").get("/cases/" + newCase() + part).body();
        assertThat(page).contains(TENANT).doesNotContain("<b>hond");
        assertThat(page.substring(page.indexOf("<title>"), page.indexOf("</title>")))
                .doesNotContain(TENANT);
        assertThat(page).doesNotContainPattern("(href|src|action)=\"[^\"]*Zxqv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?on=yesterday", "?known=2026-02-30", "?on=2026-1-1", "?page=x"})
    void what_is_no_day_is_refused(String query) {
        assertThat(as("caseworker")
                        .get("/cases/" + newCase() + "/events" + query)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_field_that_was_left_empty_says_nothing() {
        assertThat(as("caseworker").get("/cases/" + newCase() + "?on=&known=").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void before_the_referral_there_is_no_case(String part) {
        var answer = as("caseworker").get("/cases/" + newCase() + part + "?on=2026-01-04");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(TENANT);
    }

    @Test
    void a_case_of_another_team_is_opened_in_an_emergency() {
        var id = newCase();
        move(id, "demo", "south");
        var opened = emergency("caseworker", id, "Water loopt door het plafond.");
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).contains("/cases/" + id);
        assertThat(parts().map(part ->
                        as("caseworker").get("/cases/" + id + part).statusCode()))
                .containsOnly(200);
        assertThat(as("teamlead").get("/cases/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void in_an_emergency_the_own_case_and_that_of_another_organisation_are_like_none() {
        var other = newCase();
        move(other, "other", "team");
        for (var id : List.of(newCase(), other, UUID.randomUUID().toString())) {
            var answer = emergency("caseworker", id, "Water.");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"");
        }
        assertThat(emergency("caseworker", newCase(), " ").body()).contains("reason-error");
        assertThat(emergency("referrer", other, "Water.").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> emergency(String account, String id, String reason) {
        return as(account)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        "/emergency",
                        BodyPublishers.ofString("once=" + UUID.randomUUID() + "&case=" + id + "&reason="
                                + URLEncoder.encode(reason, UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void every_type_of_event_has_its_words(Language language) {
        assertThat(Arrays.stream(CaseEvent.class
                                .getAnnotation(JsonSubTypes.class)
                                .value())
                        .map(type -> "case.event." + type.name()))
                .hasSizeGreaterThan(30)
                .isSubsetOf(PageMessages.bundle().sentences(language).keySet());
    }
}
