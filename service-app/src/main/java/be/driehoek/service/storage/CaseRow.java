package be.driehoek.service.storage;

import be.driehoek.service.access.Holder;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the queries need of a case.
 *
 * @param id the case
 * @param organisation the organisation that answers for it
 * @param team the team that has it
 * @param version the number of its events
 * @param phase where in its life it is
 * @param caseworker the account of the caseworker, or none yet
 * @param outcome the outcome of the latest assessment
 * @param priority the priority by the latest assessment
 * @param receivedOn the day the referral came in
 * @param agendaUntil the last day on its agenda, or none while it is open
 */
@MappedEntity("guidance_case")
public record CaseRow(
        @Id UUID id,
        String organisation,
        String team,
        int version,
        String phase,
        @Nullable String caseworker,
        String outcome,
        String priority,
        LocalDate receivedOn,
        @Nullable LocalDate agendaUntil) {

    Holder holder() {
        return new Holder(organisation, team);
    }
}
