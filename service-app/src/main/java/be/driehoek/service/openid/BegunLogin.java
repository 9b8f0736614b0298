package be.driehoek.service.openid;

import be.driehoek.json.StrictJson;
import be.driehoek.service.secrets.DataKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A login that goes on at the identity provider. The browser keeps it meanwhile, sealed, so that any instance can go on.
 *
 * @param state by which the answer is known to be for this browser
 * @param nonce by which what the provider says is known to be for this login
 * @param verifier by which the provider knows that whoever began it ends it
 * @param to the page of this service where the browser goes afterwards
 * @param until the first moment at which it is too late
 */
record BegunLogin(String state, String nonce, String verifier, String to, Instant until) {
    private static final String PLACE = "login";

    String sealed(DataKey key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.encrypt(StrictJson.write(this), PLACE));
    }

    /** What a browser brings back; empty if it is not what it was given. */
    static Optional<BegunLogin> of(String sealed, DataKey key) {
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed);
            return Optional.of(StrictJson.read(key.decrypt(bytes, PLACE), BegunLogin.class));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    /** Without what proves anything. */
    @Override
    public String toString() {
        return "BegunLogin[" + until + "]";
    }
}
