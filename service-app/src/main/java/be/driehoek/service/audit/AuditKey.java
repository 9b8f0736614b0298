package be.driehoek.service.audit;

import io.micronaut.data.annotation.Embeddable;

/**
 * The place of an entry.
 *
 * @param chain the chain
 * @param sequence its place in it, counted from 1
 */
@Embeddable
record AuditKey(String chain, int sequence) {}
