package be.driehoek.json;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Arbitrary;
import be.driehoek.guidance.Cases;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.input.InvalidInputException;
import be.driehoek.referral.Referral;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is written as JSON reads as the same value")
class RoundTripTest {
    private static final int SEEDS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static RecordedEvent recorded(CaseEvent event) {
        return new RecordedEvent(1, DAY, Instant.parse("2026-03-02T10:15:30.123456789Z"), Cases.CASEWORKER, event);
    }

    private static <T> T again(T value, Class<T> type) {
        return StrictJson.read(StrictJson.write(value), type);
    }

    @Test
    void a_full_referral_reads_as_the_same_referral() {
        var referral = Arbitrary.full("x").referral();
        assertThat(again(referral, Referral.class)).isEqualTo(referral);
    }

    @Test
    void every_referral_reads_as_the_same_referral() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var referral = Arbitrary.of(seed).referral();
            assertThat(again(referral, Referral.class)).as("seed %d", seed).isEqualTo(referral);
        }
    }

    @Test
    void every_command_reads_as_the_same_command() {
        var full = Arbitrary.full("x").everyCommand(DAY);
        assertThat(full.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
        assertThat(full)
                .allSatisfy(command -> assertThat(again(command, Command.class)).isEqualTo(command));
        for (int seed = 0; seed < SEEDS; seed++) {
            for (var command : Arbitrary.of(seed).everyCommand(DAY)) {
                assertThat(again(command, Command.class)).as("seed %d", seed).isEqualTo(command);
            }
        }
    }

    @Test
    void every_event_reads_as_the_same_event() {
        var full = Arbitrary.full("x").everyEvent();
        assertThat(full.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(CaseEvent.class.getPermittedSubclasses());
        assertThat(full)
                .allSatisfy(event ->
                        assertThat(again(recorded(event), RecordedEvent.class)).isEqualTo(recorded(event)));
        for (int seed = 0; seed < SEEDS; seed++) {
            for (var event : Arbitrary.of(seed).everyEvent()) {
                assertThat(again(recorded(event), RecordedEvent.class))
                        .as("seed %d", seed)
                        .isEqualTo(recorded(event));
            }
        }
    }

    @Test
    void an_event_has_the_shape_of_the_design() {
        var json = StrictJson.mapper()
                .valueToTree(recorded(Arbitrary.full("x").everyEvent().get(2)));
        assertThat(json.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("sequence", "type", "occurredOn", "recordedAt", "recordedBy", "data");
        assertThat(json.get("type").asText()).isEqualTo("referral-accepted");
        assertThat(json.get("occurredOn").asText()).isEqualTo("2026-03-02");
        assertThat(json.get("recordedAt").asText()).isEqualTo("2026-03-02T10:15:30.123456789Z");
        assertThat(json.get("data").has("type")).isFalse();
    }

    @Test
    void what_is_unknown_is_not_written() {
        assertThat(new String(
                        StrictJson.write(Referral.builder().receivedOn(DAY).build()), StandardCharsets.UTF_8))
                .isEqualTo("{\"receivedOn\":\"2026-03-02\"}");
    }

    @Test
    void a_referral_with_any_byte_changed_is_read_or_refused_with_errors() {
        var json = StrictJson.write(Arbitrary.full("x").referral());
        var random = Arbitrary.of(7).random();
        for (int i = 0; i < 5_000; i++) {
            var broken = Arrays.copyOf(json, json.length);
            IntStream.range(0, random.nextInt(1, 4))
                    .forEach(change -> broken[random.nextInt(broken.length)] = (byte) random.nextInt(256));
            try {
                StrictJson.read(broken, Referral.class);
            } catch (InvalidInputException refused) {
                assertThat(refused.errors()).as("change %d", i).isNotEmpty();
                assertThat(StrictJson.write(refused.errors())).isNotEmpty();
            }
        }
    }

    @Test
    void any_value_at_any_place_is_read_or_refused_with_errors() {
        var odd = List.of(
                "null",
                "true",
                "5",
                "-1.5",
                "1e999",
                "\"\"",
                "\"x\"",
                "[]",
                "[null]",
                "[[]]",
                "{}",
                "{\"x\":1}",
                "{\"0\":null}",
                "[{\"kind\":1}]");
        var values = new ArrayList<Object>(Arbitrary.full("x").everyCommand(DAY));
        values.addAll(Arbitrary.full("x").everyEvent().stream()
                .map(RoundTripTest::recorded)
                .toList());
        int tries = 0;
        for (var value : values) {
            Class<?> type = value instanceof Command ? Command.class : RecordedEvent.class;
            var tree = StrictJson.mapper().valueToTree(value);
            for (var pointer : pointers(tree, "")) {
                for (var replacement : odd) {
                    tries++;
                    var json =
                            new String(StrictJson.write(replaced(tree, pointer, replacement)), StandardCharsets.UTF_8);
                    try {
                        StrictJson.read(json.getBytes(StandardCharsets.UTF_8), type);
                    } catch (InvalidInputException refused) {
                        assertThat(refused.errors()).isNotEmpty();
                    } catch (RuntimeException escaped) {
                        throw new AssertionError("%s at %s of %s".formatted(replacement, pointer, value), escaped);
                    }
                }
            }
        }
        assertThat(tries).isGreaterThan(3_000);
    }

    private static List<String> pointers(JsonNode node, String at) {
        var all = new ArrayList<String>();
        if (node.isObject()) {
            node.properties().forEach(field -> {
                all.add(at + "/" + field.getKey());
                all.addAll(pointers(field.getValue(), at + "/" + field.getKey()));
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.add(at + "/" + i);
            all.addAll(pointers(node.get(i), at + "/" + i));
        }
        return all;
    }

    private static Object replaced(JsonNode tree, String pointer, String json) {
        try {
            var copy = tree.deepCopy();
            var value = new ObjectMapper().readTree(json);
            var parent = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
            var last = pointer.substring(pointer.lastIndexOf('/') + 1);
            switch (parent) {
                case ObjectNode object -> object.set(last, value);
                case ArrayNode array -> array.set(Integer.parseInt(last), value);
                default -> throw new IllegalStateException("parent must be a container: " + parent);
            }
            return copy;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
