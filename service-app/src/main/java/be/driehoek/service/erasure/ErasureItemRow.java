package be.driehoek.service.erasure;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * A case, or a part of one, of an erasure.
 *
 * @param key the erasure, the case and the part
 * @param state what became of it
 */
@MappedEntity("erasure_item")
record ErasureItemRow(@EmbeddedId @MappedProperty("") ErasureItemKey key, Erasure.ItemState state) {}
