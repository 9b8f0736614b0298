package be.driehoek.service.openid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.driehoek.service.problem.ProblemException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an identity provider says is believed if it has signed it itself")
class IdentityProviderTest {
    private static final String CLIENT = "driehoek";
    private static final String SECRET = "a secret of 32 bytes or more: yes";
    private static final URI BACK = URI.create("https://driehoek.example.org/login/openid/callback");
    private static final BegunLogin BEGUN =
            new BegunLogin("state", "nonce", "verifier-verifier-verifier-verifier-verifier", "/", Instant.EPOCH);

    private static RSAKey own;
    private static RSAKey other;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer server;
    private String issuer;
    private IdentityProvider provider;

    @BeforeAll
    static void draw() throws JOSEException {
        own = new RSAKeyGenerator(2048).keyID("own").generate();
        other = new RSAKeyGenerator(2048).keyID("own").generate();
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            var page = pages.get(exchange.getRequestURI().getPath());
            byte[] body = String.valueOf(page).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(page == null ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        provider = new IdentityProvider(new OpenIdSettings(URI.create(issuer), CLIENT, SECRET, "preferred_username"));
        named(issuer);
        pages.put("/keys", new JWKSet(own.toPublicJWK()).toString());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void named(String name) {
        pages.put("/.well-known/openid-configuration", """
            {"issuer":"%s","authorization_endpoint":"%s/login","token_endpoint":"%s/token","jwks_uri":"%s/keys",
             "response_types_supported":["code"],"subject_types_supported":["public"],
             "id_token_signing_alg_values_supported":["RS256","HS256","none"]}
            """.formatted(name, issuer, issuer, issuer));
    }

    private void says(String token) {
        pages.put("/token", "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
    }

    @SuppressWarnings("JavaUtilDate") // The library's.
    private JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("1")
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", BEGUN.nonce())
                .claim("preferred_username", "caseworker")
                .build();
    }

    private String signed(RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("own").build(), claims());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private Optional<String> name() {
        return provider.name("code", BEGUN, BACK);
    }

    @Test
    void what_it_signed_is_believed() throws JOSEException {
        says(signed(own));

        assertThat(name()).contains("caseworker");
    }

    @Test
    void what_another_key_signed_is_not_believed() throws JOSEException {
        says(signed(other));

        assertThat(name()).isEmpty();
    }

    @Test
    void what_nobody_signed_is_not_believed() {
        says(new PlainJWT(claims()).serialize());

        assertThat(name()).isEmpty();
    }

    @Test
    void what_anyone_can_sign_who_knows_the_client_is_not_believed() throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims());
        token.sign(new MACSigner(SECRET.getBytes(UTF_8)));
        says(token.serialize());

        assertThat(name()).isEmpty();
    }

    @Test
    void a_provider_that_names_itself_otherwise_is_not_asked() throws JOSEException {
        named("https://elsewhere.example.org");
        says(signed(own));

        assertThatExceptionOfType(ProblemException.class).isThrownBy(this::name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "null", "<html>", "{\"error\":\"invalid_grant\"}", "{\"id_token\":\"a.b.c\"}"})
    void rubbish_is_not_believed(String answer) {
        pages.put("/token", answer);

        assertThat(name()).isEmpty();
    }

    @Test
    void one_that_is_away_is_asked_again_the_next_time() throws JOSEException {
        pages.remove("/.well-known/openid-configuration");
        assertThatExceptionOfType(ProblemException.class).isThrownBy(this::name);

        named(issuer);
        says(signed(own));

        assertThat(name()).contains("caseworker");
    }
}
