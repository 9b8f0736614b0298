package be.driehoek.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.driehoek.guidance.Arbitrary;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.ReferralAmended;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R7: each field of an event belongs to one part of the file, and each part can be taken out")
class PartsTest {
    private static final String MARKER = "Zxqv";

    private static List<CaseEvent> full() {
        return Arbitrary.full(MARKER).everyEvent();
    }

    private static String json(CaseEvent event) {
        return new String(StrictJson.write(event), StandardCharsets.UTF_8);
    }

    @Test
    void every_field_of_every_event_is_listed_and_nothing_else() {
        var fields = new TreeSet<String>();
        var groups = new TreeSet<String>();
        collect(CaseEvent.class, new HashSet<>(), fields, groups);

        assertThat(fields).hasSizeGreaterThan(120);
        var listed = new TreeSet<>(Parts.ofFields().keySet());
        assertThat(listed).containsAll(fields);
        listed.removeAll(fields);
        // A group that goes as a whole.
        assertThat(listed).containsExactly("NetworkExplored.ties");
        assertThat(groups).contains("NetworkExplored.ties");
    }

    private static void collect(Type type, Set<Type> seen, Set<String> fields, Set<String> groups) {
        switch (type) {
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).forEach(one -> collect(one, seen, fields, groups));
            case Class<?> changes
            when changes == ReferralChanges.class -> collect(Referral.class, seen, fields, groups);
            case Class<?> plain
            when plain.getName().startsWith("be.driehoek.") && seen.add(plain) -> {
                if (plain.isSealed()) {
                    Arrays.stream(plain.getPermittedSubclasses()).forEach(one -> collect(one, seen, fields, groups));
                } else if (isGroup(plain)) {
                    for (var component : plain.getRecordComponents()) {
                        var isGroup = isGroupWithin(component.getGenericType());
                        (isGroup ? groups : fields).add(plain.getSimpleName() + "." + component.getName());
                        collect(component.getGenericType(), seen, fields, groups);
                    }
                }
            }
            default -> {}
        }
    }

    private static boolean isGroupWithin(Type type) {
        return switch (type) {
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).anyMatch(PartsTest::isGroupWithin);
            case Class<?> plain -> plain == ReferralChanges.class || isGroup(plain);
            default -> false;
        };
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("be.driehoek.")
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .noneMatch(accessor -> accessor.isAnnotationPresent(JsonValue.class))
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    @Test
    void what_was_taken_out_is_gone_and_stays_gone() {
        for (var event : full()) {
            for (var part : Parts.withinACase()) {
                var without = part.removedFrom(event);
                assertThat(without).hasSameClassAs(event);
                assertThat(part.removedFrom(without)).isEqualTo(without);
            }
        }
    }

    @Test
    void without_all_parts_no_text_is_left_but_the_name_of_the_tenant() {
        int looked = 0;
        for (var event : full()) {
            var without = event;
            for (var part : Parts.withinACase()) {
                without = part.removedFrom(without);
            }
            looked += json(event).split(MARKER, -1).length - 1;
            assertThat(json(without).replaceAll("\"tenant\":\\{\"name\":\"[^\"]*\"", ""))
                    .doesNotContain(MARKER);
        }
        assertThat(looked).isGreaterThan(60);
    }

    @Test
    void the_parts_do_not_take_what_is_not_theirs() {
        var received = full().stream()
                .filter(ReferralReceived.class::isInstance)
                .map(ReferralReceived.class::cast)
                .findFirst()
                .orElseThrow();
        var referral = ((ReferralReceived) FilePart.CONTACT_DETAILS.removedFrom(received)).referral();
        assertThat(referral.tenant().orElseThrow().phone()).isEmpty();
        assertThat(referral.tenant().orElseThrow().name())
                .isEqualTo(received.referral().tenant().orElseThrow().name());
        assertThat(referral.safety()).isEqualTo(received.referral().safety()).isPresent();
        assertThat(referral.referrer())
                .isEqualTo(received.referral().referrer())
                .isPresent();
        assertThat(((ReferralReceived) FilePart.SAFETY.removedFrom(received))
                        .referral()
                        .safety())
                .isEmpty();
        var contacted = full().stream()
                .filter(LandlordContacted.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(FilePart.SAFETY.removedFrom(contacted)).isEqualTo(contacted);
    }

    @Test
    void what_was_amended_is_taken_out_too() {
        for (long seed = 1; seed <= 200; seed++) {
            for (var event : Arbitrary.of(seed).everyEvent()) {
                for (var part : Parts.withinACase()) {
                    var without = part.removedFrom(event);
                    assertThat(part.removedFrom(without))
                            .as("seed %d, %s", seed, part)
                            .isEqualTo(without);
                }
            }
        }
    }

    @Test
    void what_was_amended_is_said_to_have_been_amended_even_so() {
        var event = amended("{\"tenant\":{\"phone\":\"0470000000\"},\"safety\":\"A dog.\"}");

        assertThat(json(FilePart.CONTACT_DETAILS.removedFrom(event))).contains("\"phone\":null", "A dog.");
    }

    @Test
    void what_an_amendment_took_back_leaves_nothing_to_take_out() {
        var event = amended("{\"safety\":null}");

        assertThat(Parts.isIn(FilePart.SAFETY, event)).isFalse();
        assertThat(FilePart.SAFETY.removedFrom(event)).isEqualTo(event);
    }

    private static CaseEvent amended(String changes) {
        var full = full().stream()
                .filter(ReferralAmended.class::isInstance)
                .map(ReferralAmended.class::cast)
                .findFirst()
                .orElseThrow();
        return new ReferralAmended(
                StrictJson.read(changes.getBytes(StandardCharsets.UTF_8), ReferralChanges.class),
                Optional.empty(),
                Optional.empty(),
                full.assessment());
    }

    @Test
    void a_whole_case_is_no_part_of_an_event() {
        assertThatIllegalStateException().isThrownBy(() -> FilePart.WHOLE_CASE.removedFrom(full().getFirst()));
    }
}
