package be.driehoek.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String body, boolean chunks) {
        server.createContext(path, exchange -> {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            byte[] answer = (body + new String(asked, UTF_8)).getBytes(UTF_8);
            send(exchange, status, answer, chunks);
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] answer, boolean chunks) throws IOException {
        exchange.sendResponseHeaders(status, chunks ? 0 : answer.length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }

    @Test
    void answersAreReadOnOneConnectionWhetherTheirLengthIsToldOrNot() throws IOException {
        String large = "é".repeat(100_000);
        answer("/whole", 200, large, false);
        answer("/chunks", 201, large, true);

        try (var http = new Http(server.getAddress().getPort(), "name:secret")) {
            assertThat(http.post("/whole", "{}")).isEqualTo(large + "{}");
            assertThat(http.post("/chunks", "[\"ë\"]")).isEqualTo(large + "[\"ë\"]");
            assertThat(http.get("/whole")).isEqualTo(large);
        }
    }

    @Test
    void aRefusalEndsTheMeasurement() throws IOException {
        answer("/no", 422, "why", false);

        try (var http = new Http(server.getAddress().getPort(), "name:secret")) {
            assertThatThrownBy(() -> http.post("/no", "{}"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("422")
                    .hasMessageContaining("why");
        }
    }

    @Test
    void aShareOfTheCommandsWasAnsweredWithinATime() {
        int[] hundred = IntStream.rangeClosed(1, 100).map(i -> i * 1000).toArray();
        var block = new Block(2, 10, hundred, 0.5, 100);
        var other = new Block(3, 5, new int[] {200_000, 300_000}, 0.1, 200);

        assertThat(block.milliseconds(0.5)).isEqualTo(51);
        assertThat(block.milliseconds(0.99)).isEqualTo(100);
        assertThat(block.milliseconds(1)).isEqualTo(100);
        assertThat(block.commandsASecond()).isEqualTo(50);
        assertThat(block.cpuMicrosecondsACommand()).isEqualTo(5000);
        assertThat(block.and(other).milliseconds(1)).isEqualTo(300);
        assertThat(block.and(other).commandsASecond()).isCloseTo(20.4, within(1e-9));
        assertThat(block.and(other).roundsASecond()).isEqualTo(3);
        assertThat(block.and(other).megabytes()).isEqualTo(200);
    }

    /** A comparison of two that are started differently would compare that. */
    @Test
    void peersAreStartedWithTheOptionsOfTheService() throws IOException {
        String script = Files.readString(Path.of("../service-app/src/distribution/bin/driehoek"));
        List<String> always = Applications.OPTIONS.subList(0, Applications.OPTIONS.size() - 1);

        assertThat(script)
                .contains("\noptions=\"" + String.join(" ", always) + "\"\n")
                .contains("options=\"$options " + Applications.OPTIONS.getLast() + "\"\n");
    }
}
