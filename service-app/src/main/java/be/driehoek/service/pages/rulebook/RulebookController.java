package be.driehoek.service.pages.rulebook;

import be.driehoek.rule.Rule;
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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;

/** Shows anyone the rules of the practice. */
@Hidden
@Controller("/rulebook")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class RulebookController {
    private final Pages pages;
    private final Practices practices;
    private final Recordings recordings;

    RulebookController(Pages pages, Practices practices, Recordings recordings) {
        this.pages = pages;
        this.practices = practices;
        this.recordings = recordings;
    }

    @Get
    HttpResponse<?> rulebook(Reader reader) {
        return pages.ok(reader, RulebookPage.whole());
    }

    @Get("/{id}")
    HttpResponse<?> rule(String id, Reader reader) {
        var rule = Arrays.stream(Rule.values())
                .filter(known -> known.id().value().equals(id))
                .findFirst();
        var uses = uses(id);
        return pages.ok(
                reader,
                new RulePage(
                        rule.map(Rule::id)
                                .or(() -> uses.stream()
                                        .map(use -> use.rule().id())
                                        .findFirst())
                                .orElseThrow(ProblemException::notFound),
                        rule,
                        uses));
    }

    private List<RulePage.Use> uses(String id) {
        var today = recordings.today();
        return practices.eligibility().register().policies().stream()
                .filter(policy -> policy.isInForce(today))
                .flatMap(policy -> policy.rules().stream()
                        .filter(rule -> rule.id().value().equals(id))
                        .map(rule -> new RulePage.Use(policy, rule)))
                .toList();
    }
}
