package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A team of an organisation.
 *
 * @param id its id, which no team of any organisation shares
 * @param organisation the id of its organisation
 * @param name what it is called
 * @param createdAt when it was added
 */
@MappedEntity("team")
public record TeamRow(@Id String id, String organisation, String name, Instant createdAt) {}
