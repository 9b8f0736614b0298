package be.driehoek.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the cache by which the service starts faster: runs it once in demo mode, on data of its own that are thrown away,
 * calls it, and lets its Java write down what it had loaded ({@code -XX:AOTCacheOutput}, JDK 25).
 *
 * <p>A cache is for one Java, and for the jars as they are: an update of either asks for a new one. {@code bin/driehoek aot}
 * starts this.
 */
final class AotCache {
    private static final Pattern READY = Pattern.compile(".* Driehoek is ready: (http://\\S+) .*");

    /** What an operator has set for the service is not for this run. */
    private static final Pattern SETTING = Pattern.compile("(DRIEHOEK|MICRONAUT|DATASOURCES|FLYWAY|ENDPOINTS)_.*");

    private static final String ACCOUNT =
            "Basic " + Base64.getEncoder().encodeToString("caseworker:driehoek-demo".getBytes(UTF_8));

    private static final String REFERRAL = """
        {"receivedOn": "2026-08-10",
         "referrer": {"kind": "OCMW", "organisation": "OCMW Genk", "name": "An Voorbeeld", "email": "an@example.org"},
         "tenant": {"name": "Huurder NUMBER", "language": "nl"},
         "tenancy": {"sector": "PRIVATE", "address": {"postalCode": "3600", "municipality": "Genk"}},
         "housingProblems": [{"kind": "HOARDING"}], "evictionRisk": "FUTURE",
         "riskEstimate": {"by": "An Voorbeeld", "why": "The landlord has warned twice in writing."},
         "discussedWithTenant": true, "socialNetwork": "ABSENT"}
        """;

    private static final List<String> COMMANDS = List.of(
            "{\"type\": \"accept-referral\", \"on\": \"2026-08-14\"}",
            "{\"type\": \"assign-caseworker\", \"on\": \"2026-08-14\", \"caseworker\": \"caseworker\"}",
            "{\"type\": \"start-guidance\", \"on\": \"2026-08-31\"}");

    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");

    /** So often that Java keeps with the cache what is called often; a few seconds. */
    private static final int ROUNDS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String service;

    private AotCache(String service) {
        this.service = service;
    }

    /**
     * Makes the cache.
     *
     * @param args the file of the cache; then how the service is started: a Java, its options, {@code -jar} and the jar
     * @throws IOException if a file cannot be written
     * @throws InterruptedException never: nobody interrupts it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var file = Path.of(args[0]);
        var data = Files.createTempDirectory("driehoek-aot");
        var made = data.resolve("driehoek.aot");
        try {
            String failure = train(List.of(args).subList(1, args.length), made, data);
            if (failure.isEmpty()) {
                Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
                System.out.printf("Made %s, %d MB.%n", file, Files.size(file) >> 20);
            } else {
                System.err.println("The cache could not be made. What the service said:" + failure);
                System.exit(1);
            }
        } finally {
            delete(data);
        }
    }

    /** Gives nothing if all went well, else what the service said. */
    private static String train(List<String> service, Path file, Path data) throws IOException, InterruptedException {
        var command = new ArrayList<>(service);
        // What the Java cannot use, and why, is for those who make it.
        command.addAll(1, List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot=error,cds=error"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(SETTING.asMatchPredicate());
        builder.environment().put("MICRONAUT_ENVIRONMENTS", "demo");
        builder.environment().put("DRIEHOEK_HOME", data.toString());
        builder.environment().put("MICRONAUT_SERVER_PORT", "0");
        var said = new StringBuilder();
        boolean called = false;
        var process = builder.start();
        try (var lines = process.inputReader(UTF_8)) {
            called = callWhenReady(process, lines, said);
            lines.lines().forEach(line -> said.append('\n').append(line));
            process.waitFor(5, TimeUnit.MINUTES);
        } finally {
            process.destroyForcibly();
        }
        return called && Files.exists(file) ? "" : said.toString();
    }

    private static boolean callWhenReady(Process process, BufferedReader lines, StringBuilder said)
            throws IOException, InterruptedException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append('\n').append(line);
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                try {
                    new AotCache(ready.group(1)).call();
                } finally {
                    // SIGTERM: it ends as it always does, and then writes.
                    process.toHandle().destroy();
                }
                return true;
            }
        }
        return false;
    }

    private void call() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Matcher opened = CASE.matcher(post("/api/referrals", REFERRAL.replace("NUMBER", String.valueOf(round))));
            if (!opened.find()) {
                throw new IllegalStateException("a referral must open a case");
            }
            String path = "/api/cases/" + opened.group(1);
            for (String command : COMMANDS) {
                post(path + "/commands", command);
            }
            get(path);
            get(path + "/agenda");
            get("/api/cases");
        }
        get("/health");
        get("/api/agenda");
    }

    private void get(String path) throws IOException, InterruptedException {
        send(request(path).GET().build());
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path)).header("Authorization", ACCOUNT);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "every call must succeed: got " + answer.statusCode() + " from " + request.uri() + answer.body());
        }
        return answer.body();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
