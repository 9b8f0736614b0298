package be.driehoek.service.storage;

import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.json.StrictJson;
import jakarta.inject.Singleton;

/** Turns events into the bytes that are stored, and back: the one place through which every payload passes. */
@Singleton
final class EventCodec {

    byte[] encode(CaseEvent event) {
        return StrictJson.write(event);
    }

    CaseEvent decode(String type, byte[] payload) {
        return StrictJson.read(payload, EventTypes.classOf(type));
    }
}
