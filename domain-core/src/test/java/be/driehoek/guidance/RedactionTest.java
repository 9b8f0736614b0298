package be.driehoek.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.party.Insz;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What may be personal shows in no toString and in no error")
class RedactionTest {
    private static final String MARKER = "Zxqv";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static List<Object> everything() {
        var arbitrary = Arbitrary.full(MARKER);
        var values = new ArrayList<Object>();
        values.add(arbitrary.referral());
        values.addAll(arbitrary.everyCommand(DAY));
        arbitrary.everyEvent().stream()
                .map(event -> new RecordedEvent(1, DAY, Cases.on(DAY).at(), Cases.CASEWORKER, event))
                .forEach(values::add);
        return values;
    }

    @Test
    void nothing_is_missing_from_the_values_that_are_tried() {
        assertThat(everything()).allSatisfy(RedactionTest::assertWhole);
        assertThat(new String(StrictJson.write(everything()), StandardCharsets.UTF_8).split(MARKER))
                .hasSizeGreaterThan(80);
    }

    private static void assertWhole(Object value) {
        switch (value) {
            case Optional<?> optional -> assertThat(optional).isPresent().get().satisfies(RedactionTest::assertWhole);
            case List<?> list -> assertThat(list).isNotEmpty().allSatisfy(RedactionTest::assertWhole);
            case Map<?, ?> map -> assertThat(map).isNotEmpty();
            case Record whole ->
                Arrays.stream(whole.getClass().getRecordComponents()).forEach(component -> {
                    try {
                        assertWhole(component.getAccessor().invoke(whole));
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError("component must be readable: " + component, e);
                    }
                });
            default -> assertThat(value).isNotNull();
        }
    }

    @Test
    void no_value_shows_what_a_person_wrote() {
        assertThat(everything())
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain(MARKER));
    }

    @Test
    void no_value_shows_the_number_of_a_person_or_an_enterprise() {
        var numbers = everything().stream()
                .flatMap(value -> numbersIn(StrictJson.mapper().valueToTree(value)))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(8);
        assertThat(everything())
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain(numbers));
    }

    /** The numbers of tenants, referrers and landlords anywhere in a tree. */
    private static Stream<String> numbersIn(JsonNode tree) {
        return Stream.of("insz", "enterpriseNumber").flatMap(field -> tree.findValuesAsText(field).stream());
    }

    @Test
    void no_case_and_no_decision_shows_what_a_person_wrote() {
        var arbitrary = Arbitrary.full(MARKER);
        var decision = GuidanceCase.receive(Cases.ID, arbitrary.referral(DAY), Cases.PRACTICE, Cases.on(Cases.TODAY));
        var walked = Cases.after(decision);
        var shown = new StringBuilder(decision.toString());
        for (var command : arbitrary.everyCommand(DAY.plusDays(1))) {
            var next = walked.decide(command, Cases.PRACTICE, Cases.on(Cases.TODAY));
            shown.append(next);
            if (next instanceof Decision.Accepted accepted) {
                walked = accepted.result();
            }
        }
        shown.append(walked).append(walked.triangle()).append(walked.findings()).append(walked.goals());
        shown.append(walked.events()).append(walked.closure()).append(walked.referral());
        assertThat(walked.version()).isGreaterThan(3);
        assertThat(shown.toString()).doesNotContain(MARKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'tenant':{'insz':'8507300332'}                      | 8507300332
        'tenant':{'insz':'85073003329'}                     | 85073003329
        'tenant':{'insz':'85133000105'}                     | 85133000105
        'tenant':{'insz':85073003328}                       | 85073003328
        'tenant':{'phone':32470000000}                      | 32470000000
        'referrer':{'enterpriseNumber':'0566.988.258'}      | 0566.988.258
        'referrer':{'enterpriseNumber':2012345678}          | 2012345678
        'tenancy':{'landlord':{'enterpriseNumber':'2.012.345.678'}} | 2.012.345.678
        """)
    void no_error_about_a_number_shows_it(String fields, String number) {
        assertErrorsHide(fields, number);
    }

    @Test
    void no_refusal_of_an_unborn_tenant_shows_the_number() {
        var unborn = Cases.referral()
                .tenant(Tenant.builder().insz(new Insz("93051822390")).build())
                .build();
        var decision = GuidanceCase.receive(Cases.ID, unborn, Cases.PRACTICE, Cases.on(Cases.TODAY));
        assertThat(Cases.refusals(decision)).containsExactly("/tenant/insz must.born-by");
        assertThat(decision.toString()).doesNotContain("93051822390", "93.05.18", "2093");
    }

    @Test
    void no_error_about_a_text_shows_it() {
        for (var bad : List.of(
                "'reason':'" + MARKER.repeat(6000) + "'",
                "'reason':'" + MARKER + "\\u0000'",
                "'tenant':{'email':'" + MARKER + "'}",
                "'tenant':{'language':'" + MARKER + "--'}",
                "'tenant':{'insz':'" + MARKER + "'}",
                "'referrer':{'enterpriseNumber':'" + MARKER + "'}",
                "'tenancy':{'address':{'nisCode':'" + MARKER + "'}}",
                "'tenancy':{'address':{'postalCode':'" + MARKER + "'}}")) {
            assertErrorsHide(bad, MARKER);
        }
    }

    private static void assertErrorsHide(String fields, String secret) {
        var json = ("{'receivedOn':'2026-01-05'," + fields + "}").replace('\'', '"');
        assertThat(json).contains(secret);
        try {
            StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Referral.class);
            throw new AssertionError("must be refused: " + fields);
        } catch (InvalidInputException refused) {
            assertThat(refused.getMessage()).doesNotContain(secret);
            assertThat(refused.errors().toString()).doesNotContain(secret);
        }
    }
}
