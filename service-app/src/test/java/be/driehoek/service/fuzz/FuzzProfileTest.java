package be.driehoek.service.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("mvn -Pfuzz tries every parser that has a test")
class FuzzProfileTest {

    @Test
    void every_fuzz_test_has_its_execution() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            var tests = sources.map(source -> source.getFileName().toString())
                    .filter(name -> name.endsWith("FuzzTest.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
            assertThat(tests).isNotEmpty().allSatisfy(test -> assertThat(pom).contains("<test>" + test + "</test>"));
        }
    }
}
