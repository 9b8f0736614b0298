package be.driehoek.service.pages.referrer;

import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.api.DisclosureCursor;
import be.driehoek.service.cases.ReadDisclosed;
import be.driehoek.service.cases.ReadDisclosed.Place;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows people what was disclosed to them, and nothing else of any case. */
@Hidden
@Controller("/disclosed")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_DISCLOSED)
@Produces(MediaType.TEXT_HTML)
class DisclosedController {
    private static final int LENGTH = 25;

    private final Pages pages;
    private final ReadDisclosed readDisclosed;

    DisclosedController(Pages pages, ReadDisclosed readDisclosed) {
        this.pages = pages;
        this.readDisclosed = readDisclosed;
    }

    @Get
    HttpResponse<?> list(@QueryValue @Nullable Place cursor, Reader reader) {
        var part = readDisclosed.list(reader.known(), Optional.ofNullable(cursor), LENGTH);
        return pages.ok(reader, new DisclosedListPage(part.items(), part.next().map(DisclosureCursor::write)));
    }

    @Get("/{id}")
    HttpResponse<?> show(UUID id, Reader reader) {
        var shown = readDisclosed.read(id, reader.known()).orElseThrow(ProblemException::notFound);
        return pages.ok(reader, new DisclosedPage(shown));
    }
}
