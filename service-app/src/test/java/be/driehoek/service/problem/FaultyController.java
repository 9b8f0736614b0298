package be.driehoek.service.problem;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;

/** Fails in ways that the API itself should not. */
@Controller("/faulty")
@Secured(SecurityRule.IS_ANONYMOUS)
class FaultyController {

    @Get("/exception")
    String exception() {
        throw new IllegalStateException("Jan Peeters lives in Genk");
    }

    @Get("/error")
    String error() {
        throw new StackOverflowError("Jan Peeters lives in Genk");
    }

    /** Fails when it is written as JSON, after the controller has answered. */
    @Get("/unwritable")
    Unwritable unwritable() {
        return new Unwritable();
    }

    @Get("/mandatory")
    String mandatory(@QueryValue LocalDate on) {
        return on.toString();
    }

    static final class Unwritable {
        @SuppressWarnings("DoNotCallSuggester") // The writer of JSON calls it.
        public String getTenant() {
            throw new IllegalStateException("Jan Peeters lives in Genk");
        }
    }
}
