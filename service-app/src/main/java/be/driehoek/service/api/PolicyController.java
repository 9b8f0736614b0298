package be.driehoek.service.api;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.dmn.DmnExport;
import be.driehoek.policy.Policy;
import be.driehoek.rule.Rule;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.verification.Verification;
import be.driehoek.verification.VerificationPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the policies and the rulebook. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "rules")
class PolicyController {
    private final Practices practices;
    private final Recordings recordings;

    PolicyController(Practices practices, Recordings recordings) {
        this.practices = practices;
        this.recordings = recordings;
    }

    /**
     * A version of a policy.
     *
     * @param id the id of the policy
     * @param version the version
     * @param inForceFrom the first day on which it decides
     * @param inForceUntil the last day on which it decides; absent for no end
     * @param title what the policy is called
     */
    record PolicySummary(
            String id, String version, LocalDate inForceFrom, Optional<LocalDate> inForceUntil, String title) {}

    /**
     * A rule of the practice.
     *
     * @param id the id of the rule
     * @param title what it says, in a few words
     * @param text what it asks, what is recorded, found or due under it, and what of it is a choice, in a paragraph
     * @param source the place that it comes from
     */
    record RuleView(RuleId id, String title, String text, SourceReference source) {
        static RuleView of(Rule rule, Language language) {
            return new RuleView(
                    rule.id(),
                    CoreMessages.render(rule.title(), language),
                    CoreMessages.render(rule.text(), language),
                    rule.source());
        }
    }

    @Get("/policies")
    @Operation(operationId = "listPolicies", summary = "Lists every version of every policy")
    List<PolicySummary> policies(@Parameter(hidden = true) Language language) {
        return practices.eligibility().register().policies().stream()
                .map(policy -> new PolicySummary(
                        policy.id(),
                        policy.version(),
                        policy.inForceFrom(),
                        policy.inForceUntil(),
                        policy.title().in(language)))
                .toList();
    }

    @Get("/policies/{id}")
    @Operation(
            operationId = "showPolicy",
            summary = "Shows the version of a policy that is in force today, as its file")
    Policy policy(@Parameter(description = "The id of the policy") String id) {
        return compiled(id, null).policy();
    }

    @Get(
            value = "/policies/{id}/verification",
            produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_MARKDOWN})
    @Operation(
            operationId = "verifyPolicy",
            summary = "Proves what holds of a policy over every combination of its facts",
            description = "As data, or as a page to read where text/markdown is accepted.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Verification.class)),
                @Content(mediaType = MediaType.TEXT_MARKDOWN, schema = @Schema(type = "string"))
            })
    HttpResponse<?> verification(
            @Parameter(description = "The id of the policy") String id,
            @QueryValue @Nullable @Parameter(description = "The day whose version is meant; today if left out")
                    LocalDate on,
            @Parameter(hidden = true) Language language,
            HttpRequest<?> request) {
        var compiled = compiled(id, on);
        var proven = compiled.verify();
        return request.accept().contains(MediaType.TEXT_MARKDOWN_TYPE)
                ? HttpResponse.ok(VerificationPage.markdown(compiled.policy(), proven, language))
                        .contentType(MediaType.TEXT_MARKDOWN_TYPE)
                : HttpResponse.ok(proven).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Get(value = "/policies/{id}/dmn", produces = MediaType.APPLICATION_XML)
    @Operation(
            operationId = "exportPolicy",
            summary = "Shows a policy as a decision model in DMN 1.5, which other engines execute")
    String dmn(
            @Parameter(description = "The id of the policy") String id,
            @QueryValue @Nullable @Parameter(description = "The day whose version is meant; today if left out")
                    LocalDate on,
            @Parameter(hidden = true) Language language) {
        return DmnExport.of(compiled(id, on).policy(), language);
    }

    private CompiledPolicy compiled(String id, @Nullable LocalDate on) {
        return practices
                .eligibility()
                .inForce(id, on == null ? recordings.today() : on)
                .orElseThrow(ProblemException::notFound);
    }

    @Get("/rules")
    @Operation(
            operationId = "listRules",
            summary = "Lists the rules of the practice, each in words and with its source")
    List<RuleView> rules(@Parameter(hidden = true) Language language) {
        return Arrays.stream(Rule.values())
                .map(rule -> RuleView.of(rule, language))
                .toList();
    }
}
