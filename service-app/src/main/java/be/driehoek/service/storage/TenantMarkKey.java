package be.driehoek.service.storage;

import io.micronaut.data.annotation.Embeddable;
import java.util.UUID;

/**
 * A mark of a tenant, and a case that bears it.
 *
 * @param mark the digest of the mark
 * @param caseId the case
 */
@Embeddable
public record TenantMarkKey(String mark, UUID caseId) {}
