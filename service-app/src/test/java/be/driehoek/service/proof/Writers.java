package be.driehoek.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Eight clients that write, and remember what was acknowledged to them and what was not. */
final class Writers {
    /** All their referrals are of this day, and no other. */
    static final String RECEIVED_ON = "2001-01-01";

    private static final int CLIENTS = 8;
    private static final int REFERRALS_IN_TEN = 3;
    private static final int FEWEST = 20;
    private static final int MOST = 300;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SplittableRandom random;
    private final List<String> cases = new CopyOnWriteArrayList<>();
    private final Queue<Write> unknown = new ConcurrentLinkedQueue<>();
    private final Queue<Acknowledged> unchecked = new ConcurrentLinkedQueue<>();
    private final Map<String, Promise> promises = new HashMap<>();
    private long acknowledged;
    private long withoutAnswer;
    private long doneWithoutAnswer;

    Writers(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Something to write.
     *
     * @param marker what stands in the event that it leads to, and nowhere else
     */
    private record Write(String key, String path, String body, String marker) {
        boolean isReferral() {
            return path.equals("/api/referrals");
        }
    }

    /**
     * What a case must hold.
     *
     * @param events what was answered
     * @param markers what stands in it once
     */
    private record Promise(List<JsonNode> events, List<String> markers) {
        static Promise none() {
            return new Promise(new ArrayList<>(), new ArrayList<>());
        }
    }

    private record Acknowledged(Write write, HttpResponse<String> answer) {}

    long opened() {
        return cases.size();
    }

    /** Every write had a key of its own, and has an answer once the last check is over. */
    long written() {
        return acknowledged + withoutAnswer;
    }

    /** Writes with all clients until some hundred answers came, and goes on while something is done to the service. */
    void writeUntil(Caller caller, Runnable done) {
        var stopped = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                var own = random.split();
                threads.execute(() -> writeAsOne(caller, own, stopped));
            }
            var enough = random.nextInt(FEWEST, MOST);
            var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (unchecked.size() < enough && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            done.run();
            stopped.set(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.set(true);
        }
    }

    private void writeAsOne(Caller caller, SplittableRandom random, AtomicBoolean stopped) {
        while (!stopped.get()) {
            var write = next(random);
            try {
                var answer = send(caller, write);
                unchecked.add(new Acknowledged(write, answer));
                if (write.isReferral() && answer.statusCode() == 201) {
                    cases.add(location(answer));
                }
            } catch (UncheckedIOException killed) {
                unknown.add(write);
                return;
            }
        }
    }

    private Write next(SplittableRandom random) {
        var marker = "m" + new UUID(random.nextLong(), random.nextLong());
        var key = new UUID(random.nextLong(), random.nextLong()).toString();
        var known = List.copyOf(cases);
        if (known.isEmpty() || random.nextInt(10) < REFERRALS_IN_TEN) {
            var body = "{\"receivedOn\":\"" + RECEIVED_ON + "\",\"tenant\":" + tenant(marker, random) + "}";
            return new Write(key, "/api/referrals", body, marker);
        }
        var path = known.get(random.nextInt(known.size())) + "/commands";
        var body = random.nextBoolean()
                ? "{\"type\":\"assign-caseworker\",\"on\":\"2026-11-04\",\"caseworker\":\"" + marker + "\"}"
                // Two events and other marks.
                : "{\"type\":\"amend-referral\",\"on\":\"2026-11-04\",\"reason\":\"" + marker
                        + "\",\"changes\":{\"rentArrears\":" + random.nextBoolean() + ",\"tenant\":"
                        + tenant("A B", random) + "}}";
        return new Write(key, path, body, marker);
    }

    /** Somebody who is marked by a phone number. */
    private static String tenant(String name, SplittableRandom random) {
        return "{\"name\":\"%s\",\"phone\":\"04%08d\"}".formatted(name, random.nextInt(100_000_000));
    }

    private static HttpResponse<String> send(Caller caller, Write write) {
        return caller.header("Idempotency-Key", write.key()).post(write.path(), write.body());
    }

    /** Looks whether everything that was acknowledged is there, and sends once more what was not. */
    void check(Caller caller) {
        for (var done = unchecked.poll(); done != null; done = unchecked.poll()) {
            acknowledged++;
            remember(done.write(), done.answer());
            var again = send(caller, done.write());
            assertThat(again.body())
                    .as("the answer to who asks again")
                    .isEqualTo(done.answer().body());
            assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        }
        for (var write = unknown.poll(); write != null; write = unknown.poll()) {
            withoutAnswer++;
            var answer = send(caller, write);
            remember(write, answer);
            if (answer.headers().firstValue("Idempotent-Replayed").isPresent()) {
                doneWithoutAnswer++;
            }
            if (write.isReferral()) {
                cases.add(location(answer));
            }
        }
    }

    private void remember(Write write, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(write.isReferral() ? 201 : 200);
        var path = write.isReferral() ? location(answer) : write.path().replace("/commands", "");
        var promise = promises.computeIfAbsent(path, some -> Promise.none());
        parse(answer.body()).path("events").forEach(promise.events()::add);
        promise.markers().add(write.marker());
    }

    /** Looks at the whole of every case that was ever written to. */
    void checkAll(Caller caller) {
        assertThat(cases).doesNotHaveDuplicates();
        for (var path : cases) {
            var stored = parse(caller.get(path + "/events").body());
            var promise = promises.get(path);
            promise.events()
                    .forEach(
                            event -> assertThat(stored.get(event.get("sequence").asInt() - 1))
                                    .as("an event that was acknowledged")
                                    .isEqualTo(event));
            var text = stored.toString();
            promise.markers()
                    .forEach(marker -> assertThat(text.split(marker, -1))
                            .as("what was asked for under one key is there once")
                            .hasSize(2));
            assertThat(parse(caller.get(path).body()).get("version").asInt()).isEqualTo(stored.size());
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the body must be JSON: got " + body, e);
        }
    }

    @Override
    public String toString() {
        return acknowledged + " acknowledged, 0 lost; " + withoutAnswer + " without an answer, of which "
                + doneWithoutAnswer + " were done and none twice; 0 by half; " + cases.size() + " cases";
    }
}
