package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.storage.CaseRows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Bad input is answered with its place, and stores nothing")
class BadInputTest {
    private final Caller caseworker;
    private final CaseRows cases;

    BadInputTest(EmbeddedServer server, CaseRows cases) {
        this.caseworker = Caller.as("caseworker", server).header("Accept-Language", "en");
        this.cases = cases;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "malformed | {'receivedOn':'2024-11-20' | `` | must be JSON",
                "twice the same key | {'receivedOn':'2024-11-20','reason':'a','reason':'b'} | /reason | must occur"
                        + " once",
                "trailing text | {'receivedOn':'2024-11-20'} x | `` | must end after the value",
                "text for a boolean | {'receivedOn':'2024-11-20','rentArrears':'true'} | /rentArrears | must be true"
                        + " or false",
                "number for a boolean | {'receivedOn':'2024-11-20','rentArrears':1} | /rentArrears | must be true or"
                        + " false",
                "number for a code | {'receivedOn':'2024-11-20','evictionRisk':3} | /evictionRisk | must be one of"
                        + " PROCEEDINGS, ACUTE, FUTURE, NONE",
                "number for a date | {'receivedOn':5} | /receivedOn | must be a date as yyyy-MM-dd, from 1900 to 2100",
                "no such day | {'receivedOn':'2026-02-30'} | /receivedOn | must be a date as yyyy-MM-dd, from 1900 to"
                        + " 2100",
                "empty text | {'receivedOn':'2024-11-20','reason':''} | /reason | must be a text that is not empty",
                "empty code | {'receivedOn':'2024-11-20','channel':''} | /channel | must be one of EMAIL, PHONE,"
                        + " WEB_FORM, IN_PERSON",
                "null in a list | {'receivedOn':'2024-11-20','housingProblems':[null]} | /housingProblems/0 | must not"
                        + " be null",
                "null in a list of codes | {'receivedOn':'2024-11-20','lifeDomainDifficulties':['WORK',null]} |"
                        + " /lifeDomainDifficulties/1 | must not be null",
                "unknown code | {'receivedOn':'2024-11-20','tenancy':{'sector':'CASTLE'}} | /tenancy/sector | must be"
                        + " one of PRIVATE, SOCIAL, OWNER_OCCUPIED, NONE",
                "unknown field | {'receivedOn':'2024-11-20','tenant':{'shoeSize':42}} | /tenant/shoeSize | must be one"
                        + " of the fields email, household, insz, interpreter, language, name, phone",
                "wrong check number | {'receivedOn':'2024-11-20','tenant':{'insz':'85073003329'}} | /tenant/insz |"
                        + " must be a national register number or bis number whose last two digits fit the others",
                "establishment unit | {'receivedOn':'2024-11-20','referrer':{'enterpriseNumber':'2.012.345.678'}} |"
                        + " /referrer/enterpriseNumber | must be the number of an enterprise, not of an establishment"
                        + " unit (2 to 8 at the start)",
                "undescribed other | {'receivedOn':'2024-11-20','housingProblems':[{'kind':'OTHER'}]} |"
                        + " /housingProblems/0/description | must be given when the kind is OTHER",
                "no kind | {'receivedOn':'2024-11-20','housingProblems':[{}]} | /housingProblems/0/kind | must be"
                        + " given",
                "nothing mandatory | {} | /receivedOn | must be given",
                "no object | [] | `` | must be an object",
                "a text | 'x' | `` | must be an object",
            })
    void a_referral(String name, String body, String pointer, String must) throws JsonProcessingException {
        var before = cases.count();

        var response = caseworker.post("/api/referrals", body.replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).doesNotContain("be.driehoek", "jackson", "Exception", "\tat ");
        var error = new ObjectMapper().readTree(response.body()).at("/errors/0");
        assertThat(error.get("pointer").asText()).isEqualTo(pointer);
        assertThat(error.get("must").asText()).isEqualTo(must);
        assertThat(error.get("got").asText()).isNotBlank();
        assertThat(cases.count()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown policy | {'policy':'nowhere','referral':{'receivedOn':'2024-11-20'}} | /policy",
                "before the policy | {'on':'1999-12-31','referral':{'receivedOn':'2024-11-20'}} | /on",
                "no referral | {'on':'2024-11-20'} | /referral",
                "deep inside | {'referral':{'receivedOn':'2024-11-20','arrears':{'amount':'12'}}} |"
                        + " /referral/arrears/amount"
            })
    void an_assessment(String name, String body, String pointer) throws JsonProcessingException {
        var response = caseworker.post("/api/assessments", body.replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(new ObjectMapper()
                        .readTree(response.body())
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void another_encoding_is_refused(String encoding) {
        var body = "{\"receivedOn\":\"2024-11-20\",\"reason\":\"é\"}".getBytes(Charset.forName(encoding));

        var response = caseworker
                .header("Content-Type", "application/json")
                .post("/api/referrals", BodyPublishers.ofByteArray(body));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    }

    @Test
    void a_body_that_is_not_packed_as_it_says_is_refused() {
        var response =
                caseworker.header("Content-Encoding", "gzip").post("/api/referrals", "{\"receivedOn\":\"2024-11-20\"}");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var response = caseworker
                .header("Content-Type", "application/json")
                .post("/api/referrals", BodyPublishers.ofByteArray(new byte[] {0, 0, 0, '{', 0, 0}));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    }
}
