package be.driehoek.service.pages.lead;

import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.api.EmergencyCursor;
import be.driehoek.service.emergency.EmergencyAccesses;
import be.driehoek.service.emergency.EmergencyAccesses.Place;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows whoever leads a team who of other teams opened its cases in an emergency. */
@Hidden
@Controller("/emergencies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.REVIEW_EMERGENCIES)
@Produces(MediaType.TEXT_HTML)
class EmergenciesController {
    private static final int LENGTH = 25;

    private final Pages pages;
    private final EmergencyAccesses accesses;
    private final Ids ids;

    EmergenciesController(Pages pages, EmergencyAccesses accesses, Ids ids) {
        this.pages = pages;
        this.accesses = accesses;
        this.ids = ids;
    }

    @Get
    HttpResponse<?> list(@QueryValue @Nullable Place cursor, Reader reader) {
        var part = accesses.list(reader.known(), Optional.ofNullable(cursor), LENGTH);
        return pages.ok(
                reader,
                new EmergenciesPage(
                        part.items(),
                        part.next().map(EmergencyCursor::write),
                        ids.next().toString()));
    }

    @Post("/{id}/seen")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> seen(UUID id, @Body PostedForm form, Reader reader) {
        if (!accesses.review(id, reader.known())) {
            throw ProblemException.notFound();
        }
        return Pages.to("/emergencies");
    }
}
