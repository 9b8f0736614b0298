package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Objector;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.erasure.Erasure;
import be.driehoek.service.erasure.Erasures;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposes, shows and approves erasures. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "basic")
@Tag(name = "data protection")
class ErasureController {
    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    /**
     * A request to erase a case.
     *
     * @param requestedBy who asks for it
     * @param reason what they said
     */
    record ErasureRequest(Objector requestedBy, Optional<FreeText> reason) {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException if a part is missing
         */
        ErasureRequest {
            Check.present("requestedBy", requestedBy);
        }
    }

    @Post("/cases/{id}/erasures")
    @Allowing(Action.PROPOSE_ERASURE)
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "proposeErasure",
            summary = "Proposes to erase a case, since somebody of whom it tells asked for it",
            description = "Nothing is erased until somebody else approves. While a hold is in force, the answer is an"
                    + " erasure that was refused.")
    @ApiResponse(responseCode = "201")
    HttpResponse<Erasure> propose(
            @Parameter(description = "The id of the case") CaseId id,
            @Body ErasureRequest body,
            @Parameter(hidden = true) Requester requester) {
        return erasures.propose(id, body.requestedBy(), body.reason(), requester)
                .map(proposed -> HttpResponse.created(proposed, URI.create("/api/erasures/" + proposed.id())))
                .orElseThrow(ProblemException::notFound);
    }

    @Get("/erasures")
    @Allowing(Action.LIST_ERASURES)
    @Operation(
            operationId = "listErasures",
            summary = "Shows what shall be, was, or was not erased, the latest first",
            description = "Of the own team; of the own organisation for an administrator. At most 200.")
    List<Erasure> list(@Parameter(hidden = true) Requester requester) {
        return erasures.list(requester);
    }

    @Post("/erasures/{erasure}/approval")
    @Allowing(Action.ERASE)
    @Idempotent
    @Operation(
            operationId = "approveErasure",
            summary = "Approves what somebody else proposed to erase, and erases it",
            description = "What a hold keeps stays. What is erased cannot be had back.")
    @ApiResponse(responseCode = "200")
    HttpResponse<Erasure> approve(
            @Parameter(description = "The id of the erasure") UUID erasure,
            @Parameter(hidden = true) Requester requester) {
        return erasures.approve(erasure, requester).map(HttpResponse::ok).orElseThrow(ProblemException::notFound);
    }
}
