package be.driehoek.service.storage;

import io.micronaut.data.annotation.Embeddable;
import java.util.UUID;

/**
 * The place of an event in the life of a case.
 *
 * @param caseId the case
 * @param sequence 1 for the first event, and on without gaps
 */
@Embeddable
public record EventKey(UUID caseId, int sequence) {}
