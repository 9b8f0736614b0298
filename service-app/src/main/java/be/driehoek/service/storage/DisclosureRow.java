package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account outside may read of a case.
 *
 * @param id the disclosure, as its recipient knows it
 * @param caseId the case
 * @param sequence the event that disclosed
 * @param organisation the organisation that answers for the case
 * @param recipient the account
 * @param ownReferral whether the recipient sent the referral of the case
 * @param disclosedOn the day on which it was disclosed
 * @param openUntil the last day on which it can be read
 * @param revokedOn the day on which it was taken back, or null
 * @param firstReadAt when the recipient first read it, or null
 * @param content what they may read, encrypted with the key of the case
 */
@MappedEntity("disclosure")
@SuppressWarnings("ArrayRecordComponent") // Rows are written and read, never compared.
public record DisclosureRow(
        @Id UUID id,
        UUID caseId,
        int sequence,
        String organisation,
        String recipient,
        boolean ownReferral,
        LocalDate disclosedOn,
        LocalDate openUntil,
        @Nullable LocalDate revokedOn,
        @Nullable Instant firstReadAt,
        byte[] content) {

    boolean isOpenOn(LocalDate day) {
        return content.length > 0 && revokedOn == null && !day.isBefore(disclosedOn) && !day.isAfter(openUntil);
    }
}
