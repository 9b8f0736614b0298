package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.party.AccountId;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A visit as the plan has it (voorgesteld bezoek).
 *
 * @param id what it is called in the request
 * @param caseId the case
 * @param place where it takes place
 * @param caseworker who comes
 * @param day the day
 * @param start when it begins, on the clock of Brussels
 * @param end when it ends
 * @param purpose what for
 * @param attendees who must be there
 * @param thirdParty the third party who comes along, if one must
 * @param minutesLate by how much it begins late: after it was due, or after the first moment at which it could take place if
 *     that is later
 * @param pinned whether people pinned it
 * @param moved whether it was agreed and is now with another caseworker, on another day or at another time
 * @param changed why it is not the caseworker of the case who comes, if that is so
 * @param alternatives who else could come when, the one that costs least first
 */
public record ProposedVisit(
        String id,
        @JsonProperty("case") CaseId caseId,
        String place,
        AccountId caseworker,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        VisitPurpose purpose,
        List<Attendee> attendees,
        Optional<String> thirdParty,
        int minutesLate,
        boolean pinned,
        boolean moved,
        Optional<ChangedCaseworker> changed,
        List<Alternative> alternatives) {
    /** Keeps its own copies of the lists. */
    public ProposedVisit {
        attendees = List.copyOf(attendees);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * The command that puts this visit into its case, once it is accepted; the calendar of the case follows from it.
     *
     * @param on the day on which it was accepted
     * @return the command
     */
    public ScheduleVisit schedule(LocalDate on) {
        return ScheduleVisit.builder()
                .on(on)
                .plannedOn(day)
                .plannedAt(start)
                .minutes((int) ChronoUnit.MINUTES.between(start, end))
                .attendees(attendees)
                .purpose(purpose)
                .build();
    }
}
