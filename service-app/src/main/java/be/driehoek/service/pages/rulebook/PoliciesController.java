package be.driehoek.service.pages.rulebook;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.comparison.PolicyComparison;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;

/** Shows anyone the policies, what is proven of them, and how two of them differ. */
@Hidden
@Controller("/policies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class PoliciesController {
    /** What one page may cost: a second, not a minute. */
    private static final long MOST_COMBINATIONS = 1 << 20;

    private final Pages pages;
    private final Practices practices;
    private final Recordings recordings;

    PoliciesController(Pages pages, Practices practices, Recordings recordings) {
        this.pages = pages;
        this.practices = practices;
        this.recordings = recordings;
    }

    @Get
    HttpResponse<?> policies(Reader reader) {
        return pages.ok(
                reader,
                new PoliciesPage(
                        practices.eligibility().register().policies(), practices.policy(), recordings.today()));
    }

    @Get("/{id}/{version}")
    HttpResponse<?> policy(String id, String version, Reader reader) {
        var compiled = compiled(id + "/" + version);
        return pages.ok(reader, new PolicyPage(compiled.policy(), compiled.verify()));
    }

    @Get("/comparison")
    HttpResponse<?> compare(@QueryValue String before, @QueryValue String after, Reader reader) {
        var one = compiled(before);
        var other = compiled(after);
        var comparison = PolicyComparison.of(one, other);
        return pages.ok(
                reader,
                new ComparisonPage(
                        practices.eligibility().register().policies(),
                        one.policy(),
                        other.policy(),
                        Optional.of(comparison)
                                .filter(found -> found.combinations() <= MOST_COMBINATIONS)
                                .map(PolicyComparison::overSpace)));
    }

    /** A version by the name that {@link PoliciesPage#name} gives it. */
    private CompiledPolicy compiled(String name) {
        return practices.eligibility().register().policies().stream()
                .filter(policy -> PoliciesPage.name(policy).equals(name))
                .findFirst()
                .flatMap(policy -> practices.eligibility().version(policy.policyVersion()))
                .orElseThrow(ProblemException::notFound);
    }
}
