package be.driehoek.service.openid;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.Set;

/**
 * Which identity provider people may log in with.
 *
 * @param issuer the address by which it names itself; by TLS, unless it is on the same machine
 * @param clientId by which it knows this service
 * @param clientSecret what this service shows it
 * @param accountClaim what it tells of somebody that is the user name of their account here
 */
@ConfigurationProperties("driehoek.openid")
@Requires(property = "driehoek.openid.issuer")
record OpenIdSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        @Bindable(defaultValue = "preferred_username") String accountClaim) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    OpenIdSettings {
        Check.present("issuer", issuer);
        Check.present("client-id", clientId);
        Check.present("client-secret", clientSecret);
        if (!"https".equals(issuer.getScheme()) && !HERE.contains(String.valueOf(issuer.getHost()))) {
            throw InvalidValueException.field(
                    "issuer", Message.of("must.address-by-tls"), Message.of("got.unreadable"));
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + "]";
    }
}
