package be.driehoek.service.audit;

import be.driehoek.input.Check;
import java.time.Instant;

/**
 * A checkpoint as it is kept elsewhere.
 *
 * @param at when it was made
 * @param checkpoint what was known
 * @param signature the signature of both, by Ed25519, in Base64
 */
record SignedCheckpoint(Instant at, AuditCheckpoint checkpoint, String signature) {

    SignedCheckpoint {
        Check.present("at", at);
        Check.present("checkpoint", checkpoint);
        Check.present("signature", signature);
    }
}
