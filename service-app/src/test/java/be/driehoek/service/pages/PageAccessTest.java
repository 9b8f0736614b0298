package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.http.MediaType;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every page there is, and what each role gets there: the table is written by hand, and a page that is not in it fails.
 *
 * <p>What stands for an id is that of no case: whoever may read some case gets 404, all others 403, and nobody an error of ours.
 */
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R1: who gets which page")
class PageAccessTest {
    private static final List<String> READERS =
            List.of("caseworker", "caseworker2", "teamlead", "referrer", "intermediary", "admin");
    private static final Path TABLE = Path.of("src/test/resources/be/driehoek/service/pages/access.csv");
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private final EmbeddedServer server;
    private final Router router;

    PageAccessTest(EmbeddedServer server, Router router) {
        this.server = server;
        this.router = router;
    }

    @Test
    void each_reader_gets_what_the_table_says() throws IOException {
        var got = new TreeMap<String, String>();
        router.uriRoutes().filter(PageAccessTest::isPage).forEach(route -> {
            var method = route.getHttpMethod().name();
            var path = route.getUriMatchTemplate().toPathString();
            if (!method.equals("HEAD")) {
                got.put(method + " " + path, answers(method, path));
            }
        });
        assertThat(got).hasSizeGreaterThan(5).isEqualTo(table());
    }

    private static boolean isPage(UriRouteInfo<?, ?> route) {
        return route.getProduces().contains(MediaType.TEXT_HTML_TYPE)
                && route.getDeclaringType().getPackageName().startsWith("be.driehoek.service.pages");
    }

    private String answers(String method, String path) {
        var address = path.replaceAll("\\{[^}]*}", NOBODYS);
        var anonymous = status(Caller.anonymous(server), method, address);
        return anonymous
                + READERS.stream()
                        .map(reader -> " " + status(Caller.as(reader, server), method, address))
                        .collect(Collectors.joining());
    }

    private static int status(Caller caller, String method, String address) {
        var reader = caller.header("Accept", "text/html");
        var answer = method.equals("GET")
                ? reader.get(address)
                : reader.header("Content-Type", "application/x-www-form-urlencoded")
                        .send(method, address);
        assertThat(answer.statusCode()).as("%s %s", method, address).isLessThan(500);
        return answer.statusCode();
    }

    /** Lines of a method and a path, and the status for nobody and for each reader. */
    private static Map<String, String> table() {
        try (var lines = Files.lines(TABLE)) {
            return lines.skip(1)
                    .map(line -> line.split(";"))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
