package be.driehoek.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.fence.FenceFailure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R14: an operator raises the fence of the database, and the service looks whether it stands")
class FencedServiceTest {
    private static final String REQUIRED = "-driehoek.fence=required";

    private static final String ANY_PORT = "-micronaut.server.port=-1";
    private static final List<String> OWNER = List.of("driehoek.migration.username", "driehoek.migration.password");

    @TempDir
    Path home;

    @Test
    void a_service_that_must_have_it_starts_with_it_alone_and_needs_no_owner() {
        var database = TestPostgres.newDatabaseOfTwo();
        var settings = new HashMap<>(database);
        settings.put("micronaut.environments", "demo");
        settings.forEach(System::setProperty);
        try {
            assertThat(fence("on")).startsWith("The fence stands: 14 tables");
            OWNER.forEach(System::clearProperty);

            var service = DriehoekService.start(environment(), REQUIRED, ANY_PORT);
            try {
                assertThat(Caller.as("caseworker", service).get("/api/cases").statusCode())
                        .isEqualTo(200);
            } finally {
                service.stop();
            }

            TestPostgres.fence(database).lower();
            assertThatThrownBy(() -> DriehoekService.start(environment(), REQUIRED, ANY_PORT))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("does not stand")
                    .hasMessageContaining("the table guidance_case is not fenced");
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void the_embedded_database_has_none() {
        assertThatThrownBy(() -> DriehoekService.start(environment(), REQUIRED, ANY_PORT))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("only PostgreSQL can have it");
        assertThatThrownBy(() -> fence("on"))
                .isInstanceOf(FenceFailure.class)
                .hasMessageStartingWith("The service must have an account of its own");
        assertThatThrownBy(() -> fence("off"))
                .isInstanceOf(FenceFailure.class)
                .hasMessageStartingWith("Only PostgreSQL can have a fence");
    }

    @Test
    void another_word_is_told_in_a_sentence() {
        assertThatThrownBy(() -> DriehoekService.start(environment(), "-driehoek.fence=yes", ANY_PORT))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("must be \"required\" or \"optional\": got yes");
        assertThatThrownBy(() -> fence("up"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("\"fence on\" or \"fence off\": got up");
    }

    private String fence(String command) {
        return DriehoekService.runFenceCommand(environment(), command);
    }

    private Map<String, String> environment() {
        return Map.of("DRIEHOEK_HOME", home.toString());
    }
}
