package be.driehoek.service.erasure;

import io.micronaut.data.annotation.Embeddable;
import java.util.UUID;

/**
 * What an item of an erasure is.
 *
 * @param erasureId the erasure
 * @param caseId the case
 * @param part the part of the case
 */
@Embeddable
record ErasureItemKey(UUID erasureId, UUID caseId, String part) {}
