package be.driehoek.service.api;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.referral.Referral;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.ReceiveReferral;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;

/** Takes referrals in. */
@Controller("/api/referrals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.RECEIVE_REFERRAL)
@SecurityRequirement(name = "basic")
@Tag(name = "cases")
class ReferralController {
    private final ReceiveReferral receiveReferral;
    private final Practices practices;
    private final FindingViews findingViews;

    ReferralController(ReceiveReferral receiveReferral, Practices practices, FindingViews findingViews) {
        this.receiveReferral = receiveReferral;
        this.practices = practices;
        this.findingViews = findingViews;
    }

    /**
     * The answer to a referral.
     *
     * @param caseId the case that was opened
     * @param assessment what its assessment came to
     * @param findings where it departs from the method already
     */
    record Received(CaseId caseId, AssessmentReport assessment, List<FindingView> findings) {}

    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "receiveReferral", summary = "Stores a referral, opens a case and assesses it")
    @ApiResponse(responseCode = "201", headers = @Header(name = HttpHeaders.ETAG))
    @ApiResponse(responseCode = "422")
    HttpResponse<Received> receive(
            @Body Referral referral,
            @Parameter(hidden = true) Requester requester,
            @Parameter(hidden = true) Language language) {
        return switch (receiveReferral.receive(referral, requester)) {
            case Decision.Accepted accepted -> {
                var opened = accepted.result();
                var assessment = practices.assessmentOf(opened, language);
                yield HttpResponse.created(
                                new Received(opened.id(), assessment, findingViews.of(accepted, language)),
                                URI.create("/api/cases/" + opened.id()))
                        .header(HttpHeaders.ETAG, ETag.of(opened.version()));
            }
            case Decision.Refused refused -> throw ProblemException.refused(refused.violations());
        };
    }
}
