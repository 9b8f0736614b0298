package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.emergency.EmergencyAccess;
import be.driehoek.service.emergency.EmergencyAccesses;
import be.driehoek.service.emergency.EmergencyAccesses.Place;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.problem.ProblemException;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens cases of other teams in an emergency, and shows team leads who did so. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "basic")
@Tag(name = "emergencies")
class EmergencyController {
    private final EmergencyAccesses accesses;

    EmergencyController(EmergencyAccesses accesses) {
        this.accesses = accesses;
    }

    /**
     * Why a case must be seen.
     *
     * @param reason why, for the lead of the team that has it and for the tenant
     */
    record EmergencyRequest(FreeText reason) {
        /**
         * Checks that there is a reason.
         *
         * @throws InvalidValueException if there is none
         */
        EmergencyRequest {
            Check.present("reason", reason);
        }
    }

    /**
     * A part of the accesses in an emergency.
     *
     * @param accesses the accesses, the latest first
     * @param next the cursor of the next part; absent at the end
     */
    record EmergencyPage(List<EmergencyAccess> accesses, Optional<String> next) {
        static final int USUAL = 100;
    }

    @Post("/cases/{id}/emergency-accesses")
    @Allowing(Action.OPEN_IN_EMERGENCY)
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "openInEmergency",
            summary = "Opens a case of another team of the own organisation to the caller, to be read for a while",
            description = "The lead of the team that has the case sees who opened it and why, and so may the tenant. "
                    + "A case of the own team needs no opening, and one that is over cannot be opened: 404.")
    @ApiResponse(responseCode = "201")
    HttpResponse<EmergencyAccess> open(
            @Parameter(description = "The id of the case") CaseId id,
            @Body EmergencyRequest body,
            @Parameter(hidden = true) Requester requester) {
        var opened = accesses.open(id, body.reason(), requester).orElseThrow(ProblemException::notFound);
        return HttpResponse.created(opened, URI.create("/api/cases/" + id));
    }

    @Get("/emergency-accesses")
    @Allowing(Action.REVIEW_EMERGENCIES)
    @Operation(
            operationId = "listEmergencyAccesses",
            summary =
                    "Shows who of other teams opened cases of the own team in an emergency, and why; the latest first")
    EmergencyPage list(
            @Parameter(description = "How many accesses at most, 100 if it is left out") @QueryValue @Nullable
                    PageLength limit,
            @Parameter(description = "The cursor that the page before gave") @QueryValue @Nullable Place cursor,
            @Parameter(hidden = true) Requester requester) {
        var page = accesses.list(requester, Optional.ofNullable(cursor), PageLength.of(limit, EmergencyPage.USUAL));
        return new EmergencyPage(page.items(), page.next().map(EmergencyCursor::write));
    }

    @Post("/emergency-accesses/{id}/review")
    @Allowing(Action.REVIEW_EMERGENCIES)
    @Idempotent
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "reviewEmergencyAccess",
            summary = "Notes that the caller looked at such an access; the first who does so stays noted")
    HttpResponse<Void> review(
            @Parameter(description = "The id of the access") UUID id, @Parameter(hidden = true) Requester requester) {
        if (!accesses.review(id, requester)) {
            throw ProblemException.notFound();
        }
        return HttpResponse.noContent();
    }
}
