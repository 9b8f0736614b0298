package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cookie of a session behind TLS")
class SessionCookieTest {
    private final HttpRequest<?> request = HttpRequest.GET("/");

    @Test
    void is_for_this_host_and_for_tls_alone() {
        var cookie = new SessionCookie(asked -> "https://driehoek.example.org").begun("secret", request);

        assertThat(cookie.getName()).isEqualTo("__Host-driehoek-session");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void cannot_be_either_without_tls() {
        var cookie = new SessionCookie(asked -> "http://localhost:8080").begun("secret", request);

        assertThat(cookie.getName()).isEqualTo("driehoek-session");
        assertThat(cookie.isSecure()).isFalse();
    }
}
