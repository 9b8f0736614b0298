package be.driehoek.service.idempotency;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that is done once for each {@code Idempotency-Key} of an account: whoever sends the same again gets the answer
 * that was given, for as long as it is kept. A key that comes with another request is refused with 422, and one whose
 * request is still being done with 409.
 *
 * <p>What the call writes and the note of its answer are one transaction. Without a key, or without an account, it is an
 * ordinary call.
 */
@Documented
@Around
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
