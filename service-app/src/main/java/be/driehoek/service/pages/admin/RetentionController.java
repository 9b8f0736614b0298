package be.driehoek.service.pages.admin;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidValueException;
import be.driehoek.retention.FilePart;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.api.CaseIds;
import be.driehoek.service.erasure.DueParts;
import be.driehoek.service.erasure.DueParts.PartOfCase;
import be.driehoek.service.erasure.Erasure;
import be.driehoek.service.erasure.Erasures;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Message;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what is not to be kept any more, lets a team lead propose to erase it, and somebody else approve that. */
@Hidden
@Controller("/admin/retention")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class RetentionController {
    private static final int LENGTH = 50;
    private static final String LIST = "/admin/retention";
    private static final String PARTS = "parts";

    private final Pages pages;
    private final DueParts due;
    private final Erasures erasures;
    private final Ids ids;

    RetentionController(Pages pages, DueParts due, Erasures erasures, Ids ids) {
        this.pages = pages;
        this.due = due;
        this.erasures = erasures;
        this.ids = ids;
    }

    @Get
    @Allowing(Action.LIST_ERASURES)
    HttpResponse<?> list(@QueryValue @Nullable CaseId after, Reader reader) {
        return pages.ok(reader, page(Optional.ofNullable(after), Optional.empty(), reader));
    }

    private RetentionPage page(Optional<CaseId> after, Optional<String> error, Reader reader) {
        var requester = reader.known();
        var listed = erasures.list(requester);
        return new RetentionPage(
                reader.may(Action.LIST_DUE)
                        ? Optional.of(due.list(requester, Optional.empty(), after, LENGTH))
                        : Optional.empty(),
                listed,
                error,
                ids.next().toString(),
                listed.stream()
                        .collect(Collectors.toMap(
                                Erasure::id, erasure -> ids.next().toString())));
    }

    @Post("/releases")
    @Allowing(Action.PROPOSE_ERASURE)
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> release(@Body PostedForm form, Reader reader) {
        var chosen = form.values().getOrDefault(PARTS, List.of());
        if (chosen.isEmpty()) {
            return refused(reader.say("admin.choose-parts"), reader);
        }
        var errors = Typed.attempt(() -> erasures.release(
                        chosen.stream().map(RetentionController::part).toList(), reader.known()))
                .errors();
        return errors.isEmpty() ? Pages.to(LIST) : refused(reader.requirement(errors.getFirst()), reader);
    }

    private static PartOfCase part(String name) {
        var words = name.split(" ", 2);
        var part = Arrays.stream(FilePart.values())
                .filter(known -> known.name().equals(words[words.length - 1]))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        new InputError("/" + PARTS, Message.of("must.due-part"), Message.of("got.unreadable"))));
        return new PartOfCase(CaseIds.read(words[0]), part);
    }

    private HttpResponse<?> refused(String error, Reader reader) {
        return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page(Optional.empty(), Optional.of(error), reader));
    }

    @Post("/{erasure}/approval")
    @Allowing(Action.ERASE)
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(UUID erasure, @Body PostedForm form, Reader reader) {
        var errors = Typed.attempt(
                        () -> erasures.approve(erasure, reader.known()).orElseThrow(ProblemException::notFound))
                .errors();
        return errors.isEmpty() ? Pages.to(LIST) : refused(reader.requirement(errors.getFirst()), reader);
    }
}
