package be.driehoek.service.pages.admin;

import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PhoneHours;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.practice.Practices;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Shows what there is to keep, and the calendar of the organisation. */
@Hidden
@Controller("/admin")
@Produces(MediaType.TEXT_HTML)
class AdminController {
    private final Pages pages;
    private final Practices practices;
    private final Recordings recordings;

    AdminController(Pages pages, Practices practices, Recordings recordings) {
        this.pages = pages;
        this.practices = practices;
        this.recordings = recordings;
    }

    @Get
    @Allowing(Action.LIST_ERASURES)
    HttpResponse<?> show(Reader reader) {
        return pages.ok(reader, new AdminPage(AdminPlace.of(reader)));
    }

    @Get("/calendar")
    @Allowing(Action.KEEP_ACCOUNTS)
    HttpResponse<?> calendar(Reader reader) {
        var today = recordings.today();
        var hours = practices
                .reachabilityOn(today)
                .map(found -> PhoneHours.of(found, recordings.now(), practices.workingDays()));
        return pages.ok(reader, CalendarPage.of(today, practices.workingDays(), hours));
    }
}
