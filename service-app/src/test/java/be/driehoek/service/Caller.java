package be.driehoek.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** Calls the service from outside, as a client without any framework would. */
public final class Caller {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI server;
    private final HttpRequest.Builder request;

    private Caller(URI server, HttpRequest.Builder request) {
        this.server = server;
        this.request = request;
    }

    /** Somebody without an account. */
    public static Caller anonymous(EmbeddedServer server) {
        return anonymous(server.getURI());
    }

    /** Somebody without an account, of a service wherever it runs. */
    public static Caller anonymous(URI server) {
        return new Caller(server, HttpRequest.newBuilder().timeout(Duration.ofSeconds(30)));
    }

    /** Somebody with one of the demo's accounts. */
    public static Caller as(String account, EmbeddedServer server) {
        return anonymous(server).credentials(account, "driehoek-demo");
    }

    public Caller credentials(String account, String password) {
        byte[] pair = (account + ":" + password).getBytes(UTF_8);
        return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public Caller header(String name, String value) {
        return new Caller(server, request.copy().setHeader(name, value));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    public HttpResponse<String> send(String method, String path) {
        return send(path, request.copy().method(method, BodyPublishers.noBody()));
    }

    /** Sends JSON by any method. */
    public HttpResponse<String> send(String method, String path, String json) {
        return header("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(json));
    }

    public HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) {
        return send(path, request.copy().method(method, body));
    }

    /** With the token of a program. */
    public Caller token(String secret) {
        return header("Authorization", "Bearer " + secret);
    }

    public HttpResponse<String> post(String path, String json) {
        return header("Content-Type", "application/json").post(path, BodyPublishers.ofString(json));
    }

    public HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) {
        return send(path, request.copy().POST(body));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder prepared) {
        try {
            return CLIENT.send(prepared.uri(server.resolve(path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
