package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.Check;
import be.driehoek.party.LanguageTag;
import be.driehoek.referral.Priority;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A home visit that is to be planned (gewenst bezoek).
 *
 * @param id what it is called in the request
 * @param caseId the case, one of the request's
 * @param place where it takes place
 * @param minutes how long it takes, 1 to 1440
 * @param windows when it may take place, from its start to its end; nothing for any time
 * @param due the moment after which a start is late; nothing if it is never late
 * @param purpose what for
 * @param attendees who must be there at once: the caseworker, and the tenant and the third party or not
 * @param languages the languages that the caseworker must speak
 * @param skills what else the caseworker must be able to do
 * @param priority how much it counts if not all can be planned; {@code NORMAL} if it is left out
 * @param pinned who must come when: this never moves
 * @param agreed who was to come when by an earlier plan: this moves only for a gain that is worth it
 */
public record WantedVisit(
        String id,
        @JsonProperty("case") CaseId caseId,
        String place,
        Integer minutes,
        Optional<List<TimeSlot>> windows,
        Optional<DayTime> due,
        VisitPurpose purpose,
        List<Attendee> attendees,
        List<LanguageTag> languages,
        List<String> skills,
        Priority priority,
        Optional<Appointment> pinned,
        Optional<Appointment> agreed) {
    /** Keeps its own copies of the lists. */
    public WantedVisit {
        windows = Check.present("windows", windows).map(List::copyOf);
        attendees = Check.listOrEmpty(attendees).stream().distinct().toList();
        languages = Check.listOrEmpty(languages);
        skills = Check.listOrEmpty(skills);
        priority = Check.orElse(priority, Priority.NORMAL);
    }

    /** Who comes when by a pin or an agreement. */
    Optional<Appointment> settled() {
        return pinned.isPresent() ? pinned : agreed;
    }
}
