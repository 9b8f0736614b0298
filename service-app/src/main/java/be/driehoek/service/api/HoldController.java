package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.erasure.Hold;
import be.driehoek.service.erasure.Holds;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import java.util.UUID;

/** Sets, shows and lifts the holds of a case. */
@Controller("/api/cases/{id}/holds")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_HOLDS)
@SecurityRequirement(name = "basic")
@Tag(name = "data protection")
class HoldController {
    private final Holds holds;

    HoldController(Holds holds) {
        this.holds = holds;
    }

    /**
     * A hold to set.
     *
     * @param reason the code of the reason, one of those that the organisation knows
     * @param note what else there is to say
     * @param until the last day on which it is in force; left out, it is until it is lifted
     */
    record NewHold(String reason, Optional<FreeText> note, Optional<LocalDate> until) {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException if a part is missing or out of its range
         */
        NewHold {
            Check.text("reason", reason);
            until.ifPresent(day -> Check.day("until", day));
        }
    }

    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "setHold",
            summary = "Sees to it that nothing of a case is erased for some time",
            description = "The day until which it holds belongs to it.")
    @ApiResponse(responseCode = "201")
    HttpResponse<Hold> setHold(
            @Parameter(description = "The id of the case") CaseId id,
            @Body NewHold body,
            @Parameter(hidden = true) Requester requester) {
        return holds.set(id, body.reason(), body.note(), body.until(), requester)
                .map(hold -> HttpResponse.created(hold, URI.create("/api/cases/" + id + "/holds/" + hold.id())))
                .orElseThrow(ProblemException::notFound);
    }

    @Get
    @Operation(operationId = "listHolds", summary = "Shows the holds of a case, those that were lifted too")
    List<Hold> list(
            @Parameter(description = "The id of the case") CaseId id, @Parameter(hidden = true) Requester requester) {
        return holds.of(id, requester).orElseThrow(ProblemException::notFound);
    }

    @Delete("/{hold}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "liftHold", summary = "Lifts a hold of a case")
    void lift(
            @Parameter(description = "The id of the case") CaseId id,
            @Parameter(description = "The id of the hold") UUID hold,
            @Parameter(hidden = true) Requester requester) {
        if (!holds.lift(id, hold, requester)) {
            throw ProblemException.notFound();
        }
    }
}
