package be.driehoek.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Cases;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.json.StrictJson;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The view of a case is written with the names, the codes and the order of its parts")
class CaseViewTest {
    /** Writes the file instead of comparing it; read the difference before it is kept. */
    private static final boolean WRITE = "write".equals(System.getProperty("view"));

    private static final Path FILE = Path.of("src", "test", "resources", "be", "driehoek", "view", "case-view.json");

    private static JsonNode json(Object value) {
        return StrictJson.mapper().valueToTree(value);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static Stream<RecordComponent> parts() {
        return Stream.of(CaseView.class.getRecordComponents());
    }

    @Test
    void a_whole_case_is_written_as_it_should_be() throws IOException {
        var written = json(CaseView.of(InventedCase.whole())).toPrettyString() + "\n";
        if (WRITE) {
            Files.writeString(FILE, written);
        }
        assertThat(written)
                .as(
                        "%s; if it is meant, write it anew with: mvn -B -q test -pl domain-core -Dtest=CaseViewTest"
                                + " -Dview=write",
                        FILE)
                .isEqualTo(Files.readString(FILE).replace("\r\n", "\n"));
    }

    @Test
    void a_whole_case_has_every_part_in_its_order_with_something_in_it() {
        var written = json(CaseView.of(InventedCase.whole()));
        // A case that was accepted was not declined.
        assertThat(names(written))
                .containsExactlyElementsOf(parts().map(RecordComponent::getName)
                        .filter(name -> !name.equals("declinedOn"))
                        .toList());
        assertThat(written.properties().stream()
                        .filter(part -> part.getValue().isContainerNode()
                                && part.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(json(CaseView.of(Cases.declined(Cases.ACCEPTED)))
                        .get("declinedOn")
                        .asText())
                .isEqualTo(Cases.ACCEPTED.toString());
    }

    @Test
    void what_is_unknown_is_left_out_and_what_did_not_happen_is_an_empty_list() {
        var written = json(CaseView.of(Cases.referred()));
        assertThat(names(written))
                .containsExactlyElementsOf(parts().filter(part -> part.getType() != Optional.class)
                        .map(RecordComponent::getName)
                        .toList());
        parts().filter(part -> part.getType() == List.class && !part.getName().equals("thirdSeats"))
                .forEach(part -> assertThat(written.get(part.getName()))
                        .as("%s", part)
                        .isEqualTo(StrictJson.mapper().createArrayNode()));
    }

    @Test
    void what_happened_stands_beside_its_place_and_its_day() {
        var walked = InventedCase.whole();
        var written = json(CaseView.of(walked));
        var visit = walked.visits().getFirst();
        var entry = written.get("visits").get(0);

        assertThat(names(entry)).startsWith("sequence", "on", "attendees").doesNotContain("what");
        assertThat(entry.get("sequence").asInt()).isEqualTo(visit.sequence());
        assertThat(entry.get("on").asText()).isEqualTo(visit.on().toString());
        entry.properties().stream()
                .filter(field -> !List.of("sequence", "on").contains(field.getKey()))
                .forEach(field -> assertThat(field.getValue())
                        .isEqualTo(json(visit.what()).get(field.getKey())));
        assertThat(names(entry)).hasSize(2 + names(json(visit.what())).size());
        for (var part : listsOfEntries()) {
            assertThat(written.get(part))
                    .isNotEmpty()
                    .allSatisfy(one ->
                            assertThat(names(one)).startsWith("sequence", "on").doesNotContain("what"));
        }
        assertThat(written.get("closure"))
                .isEqualTo(written.get("closures").get(written.get("closures").size() - 1));
    }

    private static List<String> listsOfEntries() {
        var lists = parts().filter(part -> part.getGenericType().getTypeName().startsWith("java.util.List<")
                        && part.getGenericType().getTypeName().contains(Entry.class.getName()))
                .map(RecordComponent::getName)
                .toList();
        assertThat(lists).hasSizeGreaterThan(14).contains("ratings", "visits", "findings");
        return lists;
    }

    @Test
    void no_field_of_an_entry_hides_its_place_or_its_day() {
        var inEntries = parts().map(RecordComponent::getGenericType)
                .flatMap(CaseViewTest::typesIn)
                .filter(Class::isRecord)
                .toList();
        assertThat(inEntries).hasSizeGreaterThan(14).anyMatch(CaseEvent.class::isAssignableFrom);
        assertThat(Stream.concat(inEntries.stream(), Stream.of(Finding.class))
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(RecordComponent::getName))
                .doesNotContain("sequence", "on", "what");
    }

    /** What the entries of a part are made of. */
    private static Stream<Class<?>> typesIn(java.lang.reflect.Type type) {
        if (!(type instanceof ParameterizedType parameterized)) {
            return Stream.empty();
        }
        return Stream.of(parameterized.getActualTypeArguments())
                .flatMap(argument -> parameterized.getRawType() == Entry.class && argument instanceof Class<?> entry
                        ? Stream.of(entry)
                        : typesIn(argument));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_put_into_words(Language language) {
        var written = json(CaseView.of(InventedCase.whole())).toString();
        var findings = InventedCase.whole().findings();
        assertThat(findings).hasSizeGreaterThan(5).allSatisfy(finding -> {
            assertThat(written).contains("\"code\":\"" + finding.what().code() + "\"");
            assertThat(written)
                    .doesNotContain(
                            CoreMessages.render(finding.what().message(), language),
                            CoreMessages.render(finding.what().remedy(), language));
        });
        assertThat(names(json(CaseView.of(InventedCase.whole())).get("findings").get(0)))
                .containsExactly("sequence", "on", "rule", "severity", "code", "arguments");
    }

    @Test
    void assessment_and_findings_may_have_a_form_of_the_callers() {
        record Said(String sentence, String code) {}
        var walked = InventedCase.whole();
        var view = CaseView.of(
                walked,
                "undetermined",
                finding -> new Said(
                        CoreMessages.render(finding.what().message(), Language.NL),
                        finding.what().code()));
        var written = json(view);

        assertThat(written.get("assessment").asText()).isEqualTo("undetermined");
        assertThat(names(written.get("findings").get(0))).containsExactly("sequence", "on", "sentence", "code");
        assertThat(view.findings()).hasSameSizeAs(walked.findings());
        var codes = json(CaseView.of(walked));
        for (var part : names(codes)) {
            if (!part.equals("assessment") && !part.equals("findings")) {
                assertThat(written.get(part)).as(part).isEqualTo(codes.get(part));
            }
        }
    }

    @Test
    void a_seat_is_filled_or_vacant_and_never_both() {
        var written = json(CaseView.of(InventedCase.whole()));
        assertThat(written.get("thirdSeats"))
                .hasSizeGreaterThan(1)
                .allSatisfy(seat -> assertThat(seat.has("thirdParty")).isNotEqualTo(seat.has("vacant")));
        assertThat(written.get("thirdSeat"))
                .isEqualTo(
                        written.get("thirdSeats").get(written.get("thirdSeats").size() - 1));
        assertThat(written.get("thirdSeat").has("until")).isFalse();
    }

    @Test
    void the_view_shows_nothing_of_what_a_person_wrote() {
        var view = CaseView.of(DrawnCases.full());
        assertThat(DrawnCases.marked(DrawnCases.asJson(view))).isNotEmpty();
        assertThat(DrawnCases.marked(view.toString())).isEmpty();
    }
}
