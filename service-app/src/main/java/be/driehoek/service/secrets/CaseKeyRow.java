package be.driehoek.service.secrets;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of a case.
 *
 * @param caseId the case
 * @param masterId the master key that it is wrapped by, or null when it was destroyed
 * @param wrapped the key; empty when it was destroyed
 */
@MappedEntity("case_key")
@SuppressWarnings("ArrayRecordComponent") // Rows are written and read, never compared.
record CaseKeyRow(@Id UUID caseId, @Nullable String masterId, byte[] wrapped) {}
