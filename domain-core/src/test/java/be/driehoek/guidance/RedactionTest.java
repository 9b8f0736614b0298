package be.driehoek.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.Referral;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    @Test
    void no_error_about_a_text_shows_it() {
        for (var bad : List.of(
                "'reason':'" + MARKER.repeat(6000) + "'",
                "'reason':'" + MARKER + "\\u0000'",
                "'tenant':{'email':'" + MARKER + "'}",
                "'tenant':{'language':'" + MARKER + "--'}",
                "'tenancy':{'address':{'postalCode':'" + MARKER + "'}}")) {
            var json = ("{'receivedOn':'2026-01-05'," + bad + "}").replace('\'', '"');
            try {
                StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Referral.class);
                throw new AssertionError("must be refused: " + bad);
            } catch (InvalidInputException refused) {
                assertThat(refused.getMessage()).doesNotContain(MARKER);
                assertThat(refused.errors().toString()).doesNotContain(MARKER);
            }
        }
    }
}
