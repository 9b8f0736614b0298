package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The JSON Schema accepts what is read and refuses what is refused")
class PolicySchemaTest {
    private static final long SEED = 2020_12L;
    private static final int POLICIES = 60;
    private static final int CHANGES_OF_EACH = 80;
    private static final int CHANGES_OF_WHOLE = 800;

    /** What a schema cannot say: how one place of the file fits another. Told in docs/policies.md. */
    static final Set<String> BEYOND_THE_SCHEMA = new TreeSet<>(List.of(
            "must.can-fail",
            "must.can-hold",
            "must.change-once",
            "must.date-after",
            "must.fact-once",
            "must.nis-code-once",
            "must.other-time",
            "must.place",
            "must.question-for-fact",
            "must.region-for-fact",
            "must.region-in-use",
            "must.rule-of-policy",
            "must.rule-once",
            "must.shorter-than",
            "must.successor-there",
            "must.time-zone"));

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(PolicySchema.schema());

    @Test
    void it_is_a_schema_of_the_draft_that_it_names() {
        var draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(PolicySchema.schema())).isEmpty();
    }

    @Test
    void what_lies_in_the_jar_is_what_the_library_gives() throws IOException {
        assertThat(StrictJson.mapper().readTree(PolicyRegister.schema())).isEqualTo(PolicySchema.schema());
    }

    @Test
    void shipped_and_random_policies_are_accepted_by_both() {
        var random = new SplittableRandom(SEED);
        PolicyRegister.shipped()
                .policies()
                .forEach(policy -> assertThat(SCHEMA.validate(tree(policy)))
                        .as(policy.id())
                        .isEmpty());
        for (int i = 0; i < POLICIES; i++) {
            var file = tree(RandomPolicyFiles.next(random));
            assertThat(SCHEMA.validate(file)).as("seed %d, policy %d", SEED, i).isEmpty();
            assertThat(PolicyReader.read(StrictJson.write(file)).mistakes()).isEmpty();
        }
    }

    @Test
    void a_file_may_name_its_schema() {
        var file = tree(PolicyRegister.shipped().policies().getFirst());
        for (var name : List.of("policy.schema.json", "urn:driehoek:policy")) {
            file.put("$schema", name);
            assertThat(SCHEMA.validate(file)).isEmpty();
            assertThat(PolicyReader.read(StrictJson.write(file)).policy())
                    .contains(PolicyRegister.shipped().policies().getFirst());
        }
        file.put("$schema", 7);
        assertThat(SCHEMA.validate(file)).isNotEmpty();
        assertThat(PolicyReader.read(StrictJson.write(file)).mistakes()).hasSize(1);
    }

    @Test
    void files_with_a_random_mistake_are_judged_alike() {
        var random = new SplittableRandom(SEED);
        var told = new TreeMap<String, Integer>();
        for (var policy : PolicyRegister.shipped().policies()) {
            judgeChangesOf(tree(policy), CHANGES_OF_WHOLE, random, told);
        }
        judgeChangesOf(tree(whole(random)), CHANGES_OF_WHOLE, random, told);
        for (int i = 0; i < POLICIES; i++) {
            judgeChangesOf(tree(RandomPolicyFiles.next(random)), CHANGES_OF_EACH, random, told);
        }
        assertThat(told.get("accepted")).as("seed %d", SEED).isGreaterThan(500);
        assertThat(told.get("refused")).as("seed %d", SEED).isGreaterThan(4_000);
        assertThat(told).as("seed %d", SEED).containsKeys(BEYOND_THE_SCHEMA.toArray(String[]::new));
    }

    @Test
    void files_with_each_mistake_at_each_kind_of_place_are_judged_alike() {
        var damage = new Damage(tree(whole(new SplittableRandom(SEED))));
        assertThat(damage.kinds()).hasSizeGreaterThan(60);
        damage.ofEachKind().forEach(file -> judge(StrictJson.write(file)));
    }

    private static Policy whole(SplittableRandom random) {
        return Stream.generate(() -> RandomPolicyFiles.next(random))
                .filter(PolicySchemaTest::hasEverything)
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasEverything(Policy policy) {
        return policy.region().stream()
                        .flatMap(region -> region.municipalities().stream())
                        .anyMatch(member -> member.successor().isPresent()
                                && member.validFrom().isPresent()
                                && !member.postalCodes().isEmpty())
                && policy.reachability().stream()
                        .anyMatch(hours -> hours.email().isPresent()
                                && !hours.specialOpeningHours().isEmpty()
                                && hours.openingHours().stream()
                                        .anyMatch(weekly -> weekly.validFrom().isPresent()
                                                && weekly.validThrough().isPresent()))
                && policy.inForceUntil().isPresent()
                && policy.rules().stream().anyMatch(rule -> rule.choice().isPresent())
                && policy.redirects().stream()
                        .anyMatch(redirect -> redirect.condition().isPresent())
                && !policy.changes().isEmpty()
                && !policy.choices().isEmpty();
    }

    private static void judgeChangesOf(
            ObjectNode file, int changes, SplittableRandom random, Map<String, Integer> told) {
        var damage = new Damage(file);
        for (int i = 0; i < changes; i++) {
            var mistakes = judge(StrictJson.write(damage.atRandom(random)));
            told.merge(mistakes.isEmpty() ? "accepted" : "refused", 1, Integer::sum);
            mistakes.forEach(code -> told.merge(code, 1, Integer::sum));
        }
    }

    /** The codes of what is wrong by the reader, which must be what is wrong by the schema. */
    private static Set<String> judge(byte[] json) {
        var bySchema = SCHEMA.validate(StrictJson.read(json, JsonNode.class), OutputFormat.BOOLEAN);
        var codes = PolicyReader.read(json).mistakes().stream()
                .map(mistake -> mistake.must().code())
                .collect(Collectors.toSet());
        // A length of more than ten years and one that must be shorter than another bear one code.
        if (bySchema || !codes.contains("must.shorter-than")) {
            assertThat(BEYOND_THE_SCHEMA.containsAll(codes))
                    .as(
                            "seed %d: the reader says %s, the schema says %s, of %s",
                            SEED, codes, bySchema, new String(json, StandardCharsets.UTF_8))
                    .isEqualTo(bySchema);
        }
        return codes;
    }

    private static ObjectNode tree(Policy policy) {
        return StrictJson.mapper().valueToTree(policy);
    }
}
