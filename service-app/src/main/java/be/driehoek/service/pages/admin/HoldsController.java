package be.driehoek.service.pages.admin;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Objector;
import be.driehoek.input.FreeText;
import be.driehoek.input.InputError;
import be.driehoek.json.StrictDates;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.api.CaseIds;
import be.driehoek.service.erasure.Erasures;
import be.driehoek.service.erasure.Holds;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;

/** Lets a team lead see to it that nothing of a case is erased for some time, or propose to erase it on request. */
@Hidden
@Controller("/admin/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class HoldsController {
    private final Pages pages;
    private final Holds holds;
    private final Erasures erasures;
    private final Ids ids;

    HoldsController(Pages pages, Holds holds, Erasures erasures, Ids ids) {
        this.pages = pages;
        this.holds = holds;
        this.erasures = erasures;
        this.ids = ids;
    }

    /** Where the form that asks for a case leads. */
    @Get
    @Allowing(Action.KEEP_HOLDS)
    HttpResponse<?> find(@QueryValue("case") String typed) {
        return Pages.to(address(CaseIds.read(typed.strip())));
    }

    private static String address(CaseId id) {
        return "/admin/cases/" + id + "/holds";
    }

    @Get("/{id}/holds")
    @Allowing(Action.KEEP_HOLDS)
    HttpResponse<?> list(CaseId id, Reader reader) {
        return pages.ok(reader, page(id, Typed.NOTHING, Typed.NOTHING, reader));
    }

    private HoldsPage page(CaseId id, Typed hold, Typed erasure, Reader reader) {
        return new HoldsPage(
                id,
                holds.of(id, reader.known()).orElseThrow(ProblemException::notFound),
                holds.reasons(),
                hold,
                erasure,
                ids.next().toString(),
                ids.next().toString());
    }

    @Post("/{id}/holds")
    @Allowing(Action.KEEP_HOLDS)
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(CaseId id, @Body PostedForm form, Reader reader) {
        var fields = new Typed.Fields(form);
        var note = fields.readIfAny("note", FreeText::of);
        var until = fields.readIfAny("until", StrictDates::parse);
        var errors = new ArrayList<InputError>(fields.errors());
        if (errors.isEmpty()) {
            errors.addAll(Typed.attempt(
                            () -> holds.set(id, form.value("reason").orElse(""), note, until, reader.known())
                                    .orElseThrow(ProblemException::notFound))
                    .errors());
        }
        return errors.isEmpty()
                ? Pages.to(address(id))
                : refused(page(id, Typed.of(form).with(errors, reader), Typed.NOTHING, reader), reader);
    }

    private HttpResponse<?> refused(HoldsPage page, Reader reader) {
        return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page);
    }

    @Post("/{id}/holds/{hold}/lift")
    @Allowing(Action.KEEP_HOLDS)
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> lift(CaseId id, UUID hold, @Body PostedForm form, Reader reader) {
        if (!holds.lift(id, hold, reader.known())) {
            throw ProblemException.notFound();
        }
        return Pages.to(address(id));
    }

    @Post("/{id}/erasures")
    @Allowing(Action.PROPOSE_ERASURE)
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> propose(CaseId id, @Body PostedForm form, Reader reader) {
        var fields = new Typed.Fields(form);
        var reason = fields.readIfAny("said", FreeText::of);
        var by = form.value("by")
                .flatMap(name -> Arrays.stream(Objector.values())
                        .filter(objector -> objector.name().equals(name))
                        .findFirst());
        if (by.isEmpty() || !fields.errors().isEmpty()) {
            var typed = Typed.of(form).with(fields.errors(), reader);
            return refused(
                    page(
                            id,
                            Typed.NOTHING,
                            by.isEmpty() ? typed.and("by", reader.say("admin.choose-objector")) : typed,
                            reader),
                    reader);
        }
        if (erasures.propose(id, by.get(), reason, reader.known()).isEmpty()) {
            throw ProblemException.notFound();
        }
        return Pages.to("/admin/retention");
    }
}
