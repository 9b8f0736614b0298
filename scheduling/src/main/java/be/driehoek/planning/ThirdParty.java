package be.driehoek.planning;

import be.driehoek.input.Check;
import java.util.List;
import java.util.Optional;

/**
 * An involved third party who is asked to come along (betrokken derde partij), for one case or several.
 *
 * @param id what the third party is called in the request; never a name
 * @param available when the third party can be at a visit; nothing if that was not said, and then always
 */
public record ThirdParty(String id, Optional<List<TimeSlot>> available) {
    /** Keeps its own copy of the list. */
    public ThirdParty {
        available = Check.present("available", available).map(List::copyOf);
    }
}
