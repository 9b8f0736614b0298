package be.driehoek.service.idempotency;

import java.util.Optional;

/** A body that brings its own {@code Idempotency-Key}: the form of a page, which has no headers. */
public interface NamedOnce {

    /**
     * The key, drawn when the form was shown: whoever clicks twice, or goes back and sends it again, does it once.
     *
     * @return the key; empty if the form has none
     */
    Optional<String> onceKey();
}
