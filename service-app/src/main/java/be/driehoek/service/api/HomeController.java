package be.driehoek.service.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Leads from the bare address to the documentation. */
@Hidden
@Controller("/")
@Secured(SecurityRule.IS_ANONYMOUS)
class HomeController {

    @Get
    HttpResponse<?> home() {
        return HttpResponse.seeOther(URI.create("/swagger-ui/"));
    }
}
