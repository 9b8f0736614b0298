package be.driehoek.service.openid;

import be.driehoek.service.problem.ProblemException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The identity provider of the organisation: where people say who they are, and what it says of them. */
@Singleton
@Requires(beans = OpenIdSettings.class)
final class IdentityProvider {
    private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(5).toMillis();
    private static final int MOST_BYTES = 200_000;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    /** Those by which only the provider can sign; with a shared secret, this service could too. */
    private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final OpenIdSettings settings;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    IdentityProvider(OpenIdSettings settings) {
        this.settings = settings;
    }

    /** What it tells of itself, and how what it says is proved. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

    /** Asked when it is needed first, so that the service starts without it; and again if that fails. */
    private Known known() {
        var before = known.get();
        if (before != null) {
            return before;
        }
        try {
            var found = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            var keys = JWKSourceBuilder.<SecurityContext>create(
                            found.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES))
                    .build();
            var validator = new IDTokenValidator(
                    found.getIssuer(),
                    new ClientID(settings.clientId()),
                    new JWSVerificationKeySelector<>(SIGNED_BY, keys),
                    null);
            var made = new Known(found, validator);
            known.set(made);
            return made;
        } catch (GeneralException | IOException away) {
            throw ProblemException.busy(RETRY_AFTER);
        }
    }

    /** Where a browser goes to log in. */
    URI login(BegunLogin begun, URI back) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile", "email"),
                        new ClientID(settings.clientId()),
                        back)
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(begun.state()))
                .nonce(new Nonce(begun.nonce()))
                .codeChallenge(new CodeVerifier(begun.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Whom a code stands for.
     *
     * @return the user name of their account; empty if the provider does not stand by the code, or does not tell a name
     * @throws ProblemException if it cannot be asked
     */
    Optional<String> name(String code, BegunLogin begun, URI back) {
        var provider = known();
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(begun.verifier()));
        var ask = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                        grant)
                .build()
                .toHTTPRequest();
        ask.setConnectTimeout(TIMEOUT_MILLIS);
        ask.setReadTimeout(TIMEOUT_MILLIS);
        ask.setFollowRedirects(false);
        try {
            var answer = OIDCTokenResponseParser.parse(ask.send());
            if (!answer.indicatesSuccess()) {
                return Optional.empty();
            }
            var told = ((OIDCTokenResponse) answer.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            return name(provider.validator().validate(told, new Nonce(begun.nonce())));
        } catch (IOException away) {
            throw ProblemException.busy(RETRY_AFTER);
        } catch (ParseException | BadJOSEException | JOSEException notBelieved) {
            return Optional.empty();
        }
    }

    private Optional<String> name(IDTokenClaimsSet claims) {
        return Optional.ofNullable(claims.getStringClaim(settings.accountClaim()));
    }
}
