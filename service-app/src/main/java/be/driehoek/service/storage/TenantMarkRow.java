package be.driehoek.service.storage;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * A mark of the tenant of a case.
 *
 * @param key the mark and the case
 * @param keyed whether the mark was made with the key of the service; if not, before there was one
 */
@MappedEntity("tenant_mark")
public record TenantMarkRow(@EmbeddedId @MappedProperty("") TenantMarkKey key, boolean keyed) {}
