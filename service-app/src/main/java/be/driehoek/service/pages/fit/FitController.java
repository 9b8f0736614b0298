package be.driehoek.service.pages.fit;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.PostalCode;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;

/** Asks anyone what must be known to tell whether the service fits. The answers travel with the form; none is kept. */
@Hidden
@Controller("/fit")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class FitController {
    /** The name of the button by which an answer is taken back. */
    static final String CHANGE = "change";

    /** The name of the question that the form asks. */
    static final String ASKED = "asked";

    /** The name of the field with a postal code. */
    static final String POSTAL_CODE = "postalCode";

    private final Pages pages;
    private final Practices practices;
    private final Recordings recordings;

    FitController(Pages pages, Practices practices, Recordings recordings) {
        this.pages = pages;
        this.practices = practices;
        this.recordings = recordings;
    }

    @Get
    HttpResponse<?> begin(Reader reader) {
        return next(new Answers(Map.of()), reader);
    }

    @Post
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(@Body PostedForm form, Reader reader) {
        var policy = policy();
        var answers = Answers.in(form, policy);
        var changed = form.value(CHANGE).flatMap(name -> Answers.asked(name, policy));
        if (changed.isPresent()) {
            return pages.ok(reader, page(answers.without(changed.get().name()), changed, Optional.empty(), reader));
        }
        var asked = form.value(ASKED)
                .flatMap(name -> Answers.asked(name, policy))
                .filter(fact -> !answers.values().containsKey(fact.name()));
        if (asked.isEmpty()) {
            return next(answers, reader);
        }
        var code = form.value(POSTAL_CODE);
        if (code.isEmpty()) {
            return again(answers, asked, reader.say("fit.choose"), reader);
        }
        try {
            var inRegion = Answers.inRegion(policy, new PostalCode(code.get()), recordings.today());
            return next(answers.with(ReferralFact.DWELLING_IN_REGION.fact().name(), inRegion), reader);
        } catch (InvalidValueException invalid) {
            return again(answers, asked, reader.requirement(invalid.error()), reader);
        }
    }

    private HttpResponse<?> next(Answers answers, Reader reader) {
        return pages.ok(reader, page(answers, answers.next(policy()), Optional.empty(), reader));
    }

    private HttpResponse<?> again(Answers answers, Optional<Fact> asked, String error, Reader reader) {
        return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page(answers, asked, Optional.of(error), reader));
    }

    private FitPage page(Answers answers, Optional<Fact> asked, Optional<String> error, Reader reader) {
        return FitPage.of(policy(), answers, asked, error, new FitPage.Words(reader.language(), recordings.today()));
    }

    private CompiledPolicy policy() {
        return practices
                .eligibility()
                .inForce(practices.policy(), recordings.today())
                .orElseThrow(ProblemException::notFound);
    }
}
