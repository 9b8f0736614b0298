package be.driehoek.service.secrets;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A master key that is in use for this database.
 *
 * @param id its id
 * @param fingerprint by what it is known again
 */
@MappedEntity("master_key")
record MasterKeyRow(@Id String id, String fingerprint) {}
