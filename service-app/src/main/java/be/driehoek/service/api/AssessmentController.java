package be.driehoek.service.api;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.input.Check;
import be.driehoek.referral.Referral;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.practice.Practices;
import be.driehoek.text.Language;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;

/** Assesses a referral without storing anything. */
@Controller("/api/assessments")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "assessments")
class AssessmentController {
    private final Practices practices;
    private final NamedPolicies policies;
    private final Recordings recordings;

    AssessmentController(Practices practices, NamedPolicies policies, Recordings recordings) {
        this.practices = practices;
        this.policies = policies;
        this.recordings = recordings;
    }

    /**
     * What to assess.
     *
     * @param policy the id of a policy; empty for the one that this installation follows
     * @param on the day whose version decides; empty for today
     * @param referral what is known
     */
    record AssessmentRequest(Optional<String> policy, Optional<LocalDate> on, Referral referral) {
        AssessmentRequest {
            Check.present("referral", referral);
        }
    }

    @Post
    @Idempotent
    @Operation(
            operationId = "assessReferral",
            summary = "Says whether a referral qualifies, why, and what to ask next; stores nothing")
    HttpResponse<AssessmentReport> assess(
            @Body AssessmentRequest request, @Parameter(hidden = true) Language language) {
        var policy = request.policy().orElse(practices.policy());
        var on = request.on().orElseGet(recordings::today);
        return HttpResponse.ok(policies.inForce("/policy", policy, on)
                .assess(request.referral(), on)
                .report(on, language));
    }
}
