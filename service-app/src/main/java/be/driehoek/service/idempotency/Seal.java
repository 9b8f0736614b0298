package be.driehoek.service.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.digest.Sha256;
import be.driehoek.service.secrets.DataKey;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes an answer so that only the one who asked can read it again: it may hold a tenant's life, or the secret address of
 * a calendar, of which nothing else is stored. AES-256-GCM with the digest of the key for a key; in front stands the nonce.
 * Around it is a second seal, with a key of the service: a key that can be guessed opens nothing for whoever has the
 * database alone.
 */
final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec secret;
    private final DataKey ofService;
    private final String place;

    Seal(IdempotencyKey key, DataKey ofService) {
        this.ofService = ofService;
        this.place = "answered_request.answer " + key.digest();
        this.secret = new SecretKeySpec(Sha256.of(key.secret().getBytes(UTF_8)), "AES");
    }

    byte[] close(byte[] answer) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(answer);
            var sealed = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, sealed, NONCE_BYTES, closed.length);
            return ofService.encrypt(sealed, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know " + CIPHER, e);
        }
    }

    /**
     * Opens what was closed with the same key.
     *
     * @throws IllegalStateException if it was not, or was changed since
     */
    byte[] open(byte[] stored) {
        // Answers are kept for a day: those from before there was a key of the service have one seal.
        var sealed = DataKey.isEncrypted(stored) ? ofService.decrypt(stored, place) : stored;
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES))
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored answer must be as it was sealed", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
