package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * An organisation whose people have accounts.
 *
 * @param id its id
 * @param name what it is called
 * @param createdAt when it was added
 */
@MappedEntity("organisation")
public record OrganisationRow(@Id String id, String name, Instant createdAt) {}
