package be.driehoek.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The tests read or write rows past the use cases, which nobody can behind a fence: {@code -Pfence} leaves them out. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "driehoek.test.fence", matches = "true", disabledReason = "past the use cases")
public @interface NotBehindTheFence {}
