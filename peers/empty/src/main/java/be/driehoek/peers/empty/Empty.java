package be.driehoek.peers.empty;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.Micronaut;

/** Answers one question, without accounts or a database. */
@Controller
class Empty {

    public static void main(String[] arguments) {
        Micronaut.build(arguments).banner(false).deduceEnvironment(false).start();
    }

    @Get("/health")
    String health() {
        return "UP";
    }
}
