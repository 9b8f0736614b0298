package be.driehoek.service.secrets;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A key of the service itself.
 *
 * @param name what it is for
 * @param masterId the master key that it is wrapped by
 * @param wrapped the key
 */
@MappedEntity("service_key")
@SuppressWarnings("ArrayRecordComponent") // Rows are written and read, never compared.
record ServiceKeyRow(@Id String name, String masterId, byte[] wrapped) {}
