package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.erasure.DueParts;
import be.driehoek.service.erasure.DueParts.DueList;
import be.driehoek.service.erasure.DueParts.PartOfCase;
import be.driehoek.service.erasure.Erasure;
import be.driehoek.service.erasure.Erasures;
import be.driehoek.service.idempotency.Idempotent;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what is not to be kept any more, and proposes to erase it. */
@Controller("/api/retention")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "basic")
@Tag(name = "data protection")
class RetentionController {
    private static final int USUAL = 100;

    private final DueParts due;
    private final Erasures erasures;

    RetentionController(DueParts due, Erasures erasures) {
        this.due = due;
        this.erasures = erasures;
    }

    /**
     * What shall be erased, since its time is over.
     *
     * @param parts the parts of cases, as the list shows them
     */
    record Release(List<PartOfCase> parts) {
        /**
         * Checks that there is something, and keeps its own copy of it.
         *
         * @throws InvalidValueException if there is nothing
         */
        Release {
            parts = List.copyOf(Check.notEmpty("parts", parts));
        }
    }

    @Get
    @Allowing(Action.LIST_DUE)
    @Operation(
            operationId = "listDue",
            summary =
                    "Shows which parts of the own team's cases are not to be kept any more; nothing is erased by that",
            description = "Where a page ends, there may be more, even if it is empty.")
    DueList list(
            @Parameter(description = "The day that is looked at; today if it is left out") @QueryValue @Nullable
                    LocalDate on,
            @Parameter(description = "How many cases are looked at, 100 if it is left out") @QueryValue @Nullable
                    PageLength limit,
            @Parameter(description = "The case after which to go on, as the page before gave it") @QueryValue @Nullable
                    CaseId after,
            @Parameter(hidden = true) Requester requester) {
        return due.list(requester, Optional.ofNullable(on), Optional.ofNullable(after), PageLength.of(limit, USUAL));
    }

    @Post("/releases")
    @Allowing(Action.PROPOSE_ERASURE)
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "proposeRelease",
            summary = "Proposes to erase what is not to be kept any more",
            description =
                    "Nothing is erased until somebody else approves. What is held, or opened again, by then stays.")
    @ApiResponse(responseCode = "201")
    HttpResponse<Erasure> release(@Body Release body, @Parameter(hidden = true) Requester requester) {
        var proposed = erasures.release(body.parts(), requester);
        return HttpResponse.created(proposed, URI.create("/api/erasures/" + proposed.id()));
    }
}
