package be.driehoek.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/policies.md says what the code says")
class PolicyGuideTest {
    /** Writes what comes from the code instead of comparing it. */
    private static final boolean WRITE = "write".equals(System.getProperty("guide"));

    private static final String COMMAND =
            "mvn -B -q test -pl domain-core,eligibility-rules -Dtest=PolicyGuideTest -Dguide=write "
                    + "-Dsurefire.failIfNoSpecifiedTests=false";

    private static final Path FILE = Path.of("..", "docs", "policies.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FACTS =
            Pattern.compile("(<!-- facts: [^>]*-->\n).*?(<!-- end of facts -->)", Pattern.DOTALL);
    private static final Pattern MISTAKES =
            Pattern.compile("(in a file `ours.json`:\n\n```text\n).*?(```)", Pattern.DOTALL);

    @Test
    void its_example_is_a_policy() throws IOException {
        assertThat(PolicyRegister.read(example().getBytes(UTF_8)).id()).isEqualTo("our-policy");
    }

    @Test
    void its_facts_and_its_mistakes_are_those_of_the_code() throws IOException {
        var expected = FACTS.matcher(guide())
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + facts() + found.group(2)));
        var mistakes = mistakes();
        expected = MISTAKES.matcher(expected)
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + mistakes + found.group(2)));
        if (WRITE) {
            Files.writeString(FILE, expected);
        }
        assertThat(guide())
                .withFailMessage("docs/policies.md must say what the code says. Write it anew with: %s", COMMAND)
                .isEqualTo(expected)
                .contains(facts())
                .contains(mistakes);
    }

    @Test
    void it_names_every_code_that_only_the_loader_knows() throws IOException {
        assertThat(guide())
                .contains(PolicySchemaTest.BEYOND_THE_SCHEMA.stream()
                        .map("`%s`"::formatted)
                        .toArray(String[]::new));
    }

    private static String guide() throws IOException {
        return Files.readString(FILE).replace("\r\n", "\n");
    }

    private static String example() throws IOException {
        var found = EXAMPLE.matcher(guide());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String facts() {
        return Arrays.stream(ReferralFact.values())
                .map(ReferralFact::fact)
                .map(fact -> "| `%s` | %s | %s |\n"
                        .formatted(
                                fact.name(),
                                FactMessages.name(fact, Language.EN),
                                fact.values().stream().map("`%s`"::formatted).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("", "| fact | in words | values |\n|---|---|---|\n", ""));
    }

    /** What is told of the example with some mistakes in it. */
    private static String mistakes() throws IOException {
        var policy = (ObjectNode) StrictJson.read(example().getBytes(UTF_8), JsonNode.class);
        policy.put("inForceFrom", "2027-02-30").put("colour", "blue");
        var rule = (ObjectNode) policy.at("/rules/0");
        rule.put("kind", "MUST")
                .putObject("condition")
                .put("fact", "tenancySector")
                .putArray("in")
                .add("PRIVATE")
                .add("SHARED");
        ((ObjectNode) policy.at("/rules/0/explanations/violated"))
                .put("fr", "Non ({rentArrears}).")
                .remove("de");
        policy.putArray("redirects").addObject().put("rule", "OWN-2").set("to", policy.get("title"));
        ((ObjectNode) policy.get("term")).put("windowDays", 0);
        var files = new TreeMap<>(Map.of("ours.json", StrictJson.write(policy)));
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> PolicyRegister.read(files));
        assertThat(new TreeSet<>(refusal.errors().stream()
                        .map(error -> error.must().code())
                        .toList()))
                .hasSizeGreaterThan(6);
        return refusal.errors().stream()
                .map(error -> error.sentence(Language.EN) + "\n")
                .collect(Collectors.joining());
    }
}
