package be.driehoek.service.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.service.secrets.CaseKeys;
import java.util.Optional;

/** A text about a case as it is stored, encrypted with the key of the case; nothing is no bytes. */
final class Sealed {
    private Sealed() {}

    static byte[] close(CaseKeys keys, CaseId id, String place, Optional<FreeText> text) {
        return text.map(told -> keys.toWrite(id).encrypt(told.value().getBytes(UTF_8), place))
                .orElseGet(() -> new byte[0]);
    }

    static Optional<FreeText> open(CaseKeys keys, CaseId id, String place, byte[] stored) {
        return stored.length == 0
                ? Optional.empty()
                : Optional.of(FreeText.of(new String(keys.toRead(id).decrypt(stored, place), UTF_8)));
    }
}
