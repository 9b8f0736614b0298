/** Doing once what is asked for twice: {@code Idempotency-Key}. */
@NullMarked
package be.driehoek.service.idempotency;

import org.jspecify.annotations.NullMarked;
