package be.driehoek.service.pages.team;

import be.driehoek.input.InvalidValueException;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.cases.SearchCases;
import be.driehoek.service.cases.Sought;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;

/**
 * Finds cases of the own team. What somebody looks for is posted, so that no name stands in an address, and has no key by which
 * it would be kept.
 */
@Hidden
@Controller("/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.SEARCH_CASES)
@Produces(MediaType.TEXT_HTML)
class SearchController {
    private static final String SOUGHT = "sought";

    private final Pages pages;
    private final SearchCases searchCases;

    SearchController(Pages pages, SearchCases searchCases) {
        this.pages = pages;
        this.searchCases = searchCases;
    }

    @Get
    HttpResponse<?> show(Reader reader) {
        return pages.ok(reader, SearchPage.empty());
    }

    @Post
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(@Body PostedForm form, Reader reader) {
        var typed = form.value(SOUGHT).orElse("");
        try {
            var found = searchCases.find(Sought.of(typed), reader.known(), SearchPage.MOST);
            return pages.ok(reader, new SearchPage(typed, Optional.empty(), Optional.of(found)));
        } catch (InvalidValueException invalid) {
            return pages.as(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    reader,
                    new SearchPage(typed, Optional.of(reader.requirement(invalid.error())), Optional.empty()));
        }
    }
}
