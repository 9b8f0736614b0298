package be.driehoek.service.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a call does. A call that neither says so nor is open to anyone is closed to everyone. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowing {

    /**
     * What the call does.
     *
     * @return what must be allowed to whoever makes it
     */
    Action value();
}
