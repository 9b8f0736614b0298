package be.driehoek.service.security;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** A controller whose author forgot to say who may call it. */
@Controller("/forgotten")
class SecretController {

    @Get
    String secret() {
        return "secret";
    }
}
