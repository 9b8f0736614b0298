package be.driehoek.service.pages.referrer;

import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.Reader;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Tells whoever sent a referral what happens next. */
@Hidden
@Controller("/referred")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.RECEIVE_REFERRAL)
@Produces(MediaType.TEXT_HTML)
class ReferredController {
    private final Pages pages;

    ReferredController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Reader reader) {
        return pages.ok(reader, new ReferredPage());
    }
}
