package be.driehoek.service.pages.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.emergency.EmergencyAccesses;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets people open a case of another team in an emergency. */
@Hidden
@Controller("/emergency")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.OPEN_IN_EMERGENCY)
@Produces(MediaType.TEXT_HTML)
class EmergencyPageController {
    private final Pages pages;
    private final EmergencyAccesses accesses;
    private final Ids ids;

    EmergencyPageController(Pages pages, EmergencyAccesses accesses, Ids ids) {
        this.pages = pages;
        this.accesses = accesses;
        this.ids = ids;
    }

    @Get
    HttpResponse<?> form(Reader reader) {
        return pages.ok(reader, page(Optional.empty(), Optional.empty(), Map.of(), false));
    }

    @Post
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(@Body PostedForm form, Reader reader) {
        var typed = form.value(EmergencyPage.CASE);
        var id = typed.flatMap(EmergencyPageController::id);
        var reason = form.value(EmergencyPage.REASON).filter(text -> text.length() <= FreeText.MAX_LENGTH);
        var errors = new HashMap<String, String>();
        if (id.isEmpty()) {
            errors.put(EmergencyPage.CASE, reader.say("case.emergency.case-must"));
        }
        if (reason.isEmpty()) {
            errors.put(EmergencyPage.REASON, reader.say("case.emergency.reason-must"));
        }
        if (!errors.isEmpty()) {
            return refused(reader, page(typed, form.value(EmergencyPage.REASON), errors, false));
        }
        return accesses.open(id.orElseThrow(), FreeText.of(reason.orElseThrow()), reader.known())
                .<HttpResponse<?>>map(access -> Pages.to("/cases/" + access.caseId()))
                .orElseGet(() -> refused(reader, page(typed, reason, Map.of(), true)));
    }

    private static Optional<CaseId> id(String typed) {
        try {
            return Optional.of(new CaseId(UUID.fromString(typed)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private HttpResponse<?> refused(Reader reader, EmergencyPage page) {
        return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page);
    }

    private EmergencyPage page(
            Optional<String> caseId, Optional<String> reason, Map<String, String> errors, boolean isRefused) {
        return new EmergencyPage(caseId, reason, errors, isRefused, ids.next().toString());
    }
}
