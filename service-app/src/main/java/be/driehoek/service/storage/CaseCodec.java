package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.json.StrictJson;
import be.driehoek.service.secrets.DataKey;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the events of one case into the bytes that are stored, and back. */
final class CaseCodec {
    private final CaseId id;
    private final Supplier<DataKey> toRead;
    private final Supplier<DataKey> toWrite;

    private Optional<DataKey> read = Optional.empty();
    private Optional<DataKey> written = Optional.empty();

    CaseCodec(CaseId id, Supplier<DataKey> toRead, Supplier<DataKey> toWrite) {
        this.id = id;
        this.toRead = toRead;
        this.toWrite = toWrite;
    }

    byte[] encode(int sequence, CaseEvent event) {
        return encrypt(sequence, EventTypes.nameOf(event), StrictJson.write(event));
    }

    byte[] encrypt(int sequence, String type, byte[] json) {
        var key = written.orElseGet(toWrite);
        written = Optional.of(key);
        return key.encrypt(json, place(sequence, type));
    }

    /**
     * The event of a row.
     *
     * @throws IllegalStateException if the payload is not the one that was encrypted for this row
     */
    CaseEvent decode(EventRow row) {
        return StrictJson.read(json(row), EventTypes.classOf(row.type()));
    }

    private byte[] json(EventRow row) {
        if (isPlain(row.payload())) {
            return row.payload();
        }
        var key = read.orElseGet(toRead);
        read = Optional.of(key);
        return key.decrypt(row.payload(), place(row.key().sequence(), row.type()));
    }

    /** Whether a payload was written before there were keys. */
    static boolean isPlain(byte[] payload) {
        return payload.length > 0 && payload[0] == '{';
    }

    private String place(int sequence, String type) {
        return "case_event.payload " + id.value() + " " + sequence + " " + type;
    }
}
