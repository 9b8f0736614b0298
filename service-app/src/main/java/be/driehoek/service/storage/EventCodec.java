package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.secrets.CaseKeys;
import jakarta.inject.Singleton;

/** Turns events into the bytes that are stored, and back: the one place through which every payload passes. */
@Singleton
final class EventCodec {
    private final CaseKeys keys;

    EventCodec(CaseKeys keys) {
        this.keys = keys;
    }

    /** For the events of a case, with its key, which is looked for when it is needed. */
    CaseCodec of(CaseId id) {
        return new CaseCodec(id, () -> keys.toRead(id), () -> keys.toWrite(id));
    }

    /** Destroys what the events of a case can be read with; whatever remembers the case forgets it. */
    void destroy(CaseId id) {
        keys.destroy(id);
    }

    /** For the events of a case whose key was read with them. */
    CaseCodec of(KeyedEventRow row) {
        var id = new CaseId(row.caseId());
        var masterId = row.masterId();
        return masterId == null
                ? of(id)
                : new CaseCodec(id, () -> keys.unwrap(id, masterId, row.wrapped()), () -> keys.toWrite(id));
    }
}
