package be.driehoek.verification;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages on the shipped policies in docs say what is proven")
class PolicyPagesTest {
    /** Writes the files instead of comparing them. */
    private static final boolean WRITE = "write".equals(System.getProperty("policies"));

    private static final Path FOLDER = Path.of("..", "docs", "policies");
    private static final String COMMAND =
            "mvn -B -q test -pl eligibility-rules -am -Dtest=PolicyPagesTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dpolicies=write";

    static Stream<Policy> shipped() {
        return PolicyRegister.shipped().policies().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void they_are_not_stale(Policy policy) throws IOException {
        var proven = CompiledPolicy.of(policy).verify();
        for (var language : List.of(Language.EN, Language.NL)) {
            var file = FOLDER.resolve(name(policy, language));
            var expected = "<!-- Generated from the policy; do not edit. Write it anew with: %s -->\n\n%s"
                    .formatted(COMMAND, VerificationPage.markdown(policy, proven, language));
            if (WRITE) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, expected);
            }
            var found = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
            assertThat(found)
                    .withFailMessage("%s must say what is proven. Write it anew with: %s", file, COMMAND)
                    .isEqualTo(expected);
        }
    }

    @Test
    void there_is_no_page_on_another_policy() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(shipped()
                            .flatMap(policy -> Stream.of(name(policy, Language.EN), name(policy, Language.NL)))
                            .collect(Collectors.toSet()));
        }
    }

    /** A policy of which only one version ships has its page under its id. */
    private static String name(Policy policy, Language language) {
        var versions = shipped().filter(other -> other.id().equals(policy.id())).count();
        var name = versions == 1 ? policy.id() : policy.id() + "-" + policy.version();
        return name + (language == Language.EN ? ".md" : "." + language.tag() + ".md");
    }
}
