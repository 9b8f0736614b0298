package be.driehoek.service.erasure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A case that was erased.
 *
 * @param caseId the case
 * @param organisation the organisation that answered for it
 * @param erasedAt when
 * @param compacted whether the file of an embedded database was compacted since
 */
@MappedEntity("erased_case")
record ErasedCaseRow(@Id UUID caseId, String organisation, Instant erasedAt, boolean compacted) {}
