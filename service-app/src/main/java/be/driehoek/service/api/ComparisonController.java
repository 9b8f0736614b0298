package be.driehoek.service.api;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.comparison.Comparison;
import be.driehoek.comparison.PolicyComparison;
import be.driehoek.fact.FactSpace;
import be.driehoek.input.Check;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Referral;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.text.Message;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two policies; a policy that is not in force here can be tried out by sending its file. */
@Controller("/api/policies/compare")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "rules")
class ComparisonController {
    /** What one call may cost: a second, not a minute. */
    private static final int MOST_COMBINATIONS = 1 << 20;

    private final NamedPolicies policies;
    private final Recordings recordings;

    ComparisonController(NamedPolicies policies, Recordings recordings) {
        this.policies = policies;
        this.recordings = recordings;
    }

    /**
     * What to compare.
     *
     * @param before the policy to look at first: its id, its id and version, or a whole policy
     * @param after the policy to hold it against: its id, its id and version, or a whole policy
     * @param on the day that is looked at; empty for today
     * @param referrals the referrals to compare over; empty for every combination of facts
     */
    record ComparisonRequest(
            @Schema(oneOf = {String.class, PolicyVersion.class, Policy.class})
            JsonNode before,

            @Schema(oneOf = {String.class, PolicyVersion.class, Policy.class})
            JsonNode after,

            Optional<LocalDate> on,
            Optional<List<Referral>> referrals) {
        ComparisonRequest {
            Check.present("before", orNothing(before));
            Check.present("after", orNothing(after));
        }

        /** A tree has a null of its own. */
        private static @Nullable JsonNode orNothing(@Nullable JsonNode named) {
            return named == null || named.isNull() ? null : named;
        }
    }

    @Post
    @Idempotent
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            operationId = "comparePolicies",
            summary = "Says for whom two policies decide differently, and by which rules; stores nothing",
            description = "Over the referrals that are sent, or else over every combination of facts. A policy is named"
                    + " by its id (the version in force on that day), by id and version, or sent as a whole, to try it"
                    + " out.")
    HttpResponse<Comparison> compare(@Body ComparisonRequest request) {
        return HttpResponse.ok(compared(request));
    }

    private Comparison compared(ComparisonRequest request) {
        var on = request.on().orElseGet(recordings::today);
        var comparison =
                PolicyComparison.of(policy("/before", request.before(), on), policy("/after", request.after(), on));
        if (request.referrals().isPresent()) {
            return comparison.over(request.referrals().get().stream(), on, compared -> {});
        }
        if (comparison.combinations() > MOST_COMBINATIONS) {
            throw tooLarge("", MOST_COMBINATIONS, comparison.combinations());
        }
        return comparison.overSpace();
    }

    private CompiledPolicy policy(String pointer, JsonNode named, LocalDate on) {
        if (named.isTextual()) {
            return policies.inForce(pointer, named.textValue(), on);
        }
        try {
            return named.has("rules")
                    ? triedOut(PolicyRegister.read(StrictJson.write(named)))
                    : policies.version(pointer, StrictJson.read(named, PolicyVersion.class));
        } catch (InvalidInputException invalid) {
            throw new InvalidInputException(
                    invalid.errors().stream().map(error -> error.under(pointer)).toList());
        }
    }

    private static CompiledPolicy triedOut(Policy policy) {
        long combinations = new FactSpace(policy.factsUsed(), policy.region()).size();
        if (combinations > CompiledPolicy.LARGEST_TABLE) {
            throw tooLarge("/rules", CompiledPolicy.LARGEST_TABLE, combinations);
        }
        return CompiledPolicy.of(policy);
    }

    private static InvalidInputException tooLarge(String pointer, int most, long combinations) {
        return new InvalidInputException(List.of(new InputError(
                pointer,
                Message.of("must.combinations-at-most").with("max", most),
                Message.of("got.value").with("value", combinations))));
    }
}
