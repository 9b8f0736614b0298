package be.driehoek.service.api;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.input.Check;
import be.driehoek.input.InputError;
import be.driehoek.policy.Policy;
import be.driehoek.referral.Referral;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
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
import java.util.stream.Collectors;

/** Assesses a referral without storing anything. */
@Controller("/api/assessments")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "assessments")
class AssessmentController {
    private final Practices practices;
    private final Recordings recordings;

    AssessmentController(Practices practices, Recordings recordings) {
        this.practices = practices;
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
    @Operation(summary = "Says whether a referral qualifies, why, and what to ask next; stores nothing")
    AssessmentReport assess(@Body AssessmentRequest request, @Parameter(hidden = true) Language language) {
        var policy = request.policy().orElse(practices.policy());
        var on = request.on().orElseGet(recordings::today);
        var register = practices.eligibility().register();
        if (!register.knows(policy)) {
            var known = register.policies().stream().map(Policy::id).distinct().collect(Collectors.joining(", "));
            throw ProblemException.invalid(new InputError(
                    "/policy",
                    Message.of("must.known-policy").with("policies", known),
                    Message.of("got.unknown-policy")));
        }
        return practices
                .eligibility()
                .assess(policy, request.referral(), on)
                .map(assessment -> assessment.report(on, language))
                .orElseThrow(() -> ProblemException.invalid(new InputError(
                        "/on",
                        Message.of("must.in-force").with("policy", policy),
                        Message.of("got.value").with("value", on))));
    }
}
