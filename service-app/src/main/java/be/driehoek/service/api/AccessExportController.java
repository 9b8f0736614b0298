package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.Check;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.erasure.AccessExports;
import be.driehoek.service.erasure.AccessExports.AccessExport;
import be.driehoek.service.erasure.AccessExports.WithheldEvent;
import be.driehoek.service.erasure.AccessExports.WithheldPart;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Language;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Gives somebody of whom a case tells what they have a right to see. */
@Controller("/api/cases/{id}/access-exports")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "basic")
@Tag(name = "data protection")
class AccessExportController {
    private final AccessExports exports;

    AccessExportController(AccessExports exports) {
        this.exports = exports;
    }

    /**
     * What is not told, and why; all else is.
     *
     * @param withheldParts parts of the file
     * @param withheldEvents events, whose words are not told
     */
    record AccessRequest(List<WithheldPart> withheldParts, List<WithheldEvent> withheldEvents) {
        /** Keeps its own copies of the lists. */
        AccessRequest {
            withheldParts = Check.listOrEmpty(withheldParts);
            withheldEvents = Check.listOrEmpty(withheldEvents);
        }
    }

    @Post
    @Allowing(Action.EXPORT_ACCESS)
    @Idempotent
    @Operation(
            operationId = "exportAccess",
            summary = "Gives what somebody of whom a case tells has a right to see, with who saw it",
            description = "What is withheld is listed with its reason.")
    @ApiResponse(responseCode = "200")
    HttpResponse<AccessExport> export(
            @Parameter(description = "The id of the case") CaseId id,
            @Body AccessRequest body,
            @Parameter(hidden = true) Requester requester,
            @Parameter(hidden = true) Language language) {
        return exports.export(id, body.withheldParts(), body.withheldEvents(), language, requester)
                .map(HttpResponse::ok)
                .orElseThrow(ProblemException::notFound);
    }
}
