package be.driehoek.service.pages.record;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Violation;
import be.driehoek.guidance.command.Command;
import be.driehoek.input.InputError;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.cases.ReadCase;
import be.driehoek.service.cases.RecordCommand;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.forms.CommandMenu;
import be.driehoek.service.forms.Form;
import be.driehoek.service.forms.FormData;
import be.driehoek.service.forms.FormView;
import be.driehoek.service.forms.Reading;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what can be recorded in a case, each as a form, and records it. */
@Hidden
@Controller("/cases/{id}/record")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.RECORD)
@Produces(MediaType.TEXT_HTML)
class RecordController {
    private static final String VERSION = "version";
    private static final String ON = "/on";

    private final Pages pages;
    private final ReadCase readCase;
    private final RecordCommand recordCommand;
    private final CasePicks picks;
    private final Practices practices;
    private final Recordings recordings;
    private final Ids ids;

    RecordController(
            Pages pages,
            ReadCase readCase,
            RecordCommand recordCommand,
            CasePicks picks,
            Practices practices,
            Recordings recordings,
            Ids ids) {
        this.pages = pages;
        this.readCase = readCase;
        this.recordCommand = recordCommand;
        this.picks = picks;
        this.practices = practices;
        this.recordings = recordings;
        this.ids = ids;
    }

    @Get
    HttpResponse<?> menu(CaseId id, @QueryValue @Nullable Integer recorded, Reader reader) {
        var current = found(id, reader);
        return pages.ok(
                reader,
                new MenuPage(
                        AboutCase.of(current),
                        Optional.ofNullable(recorded)
                                .flatMap(version -> Recorded.of(current, version, practices, reader.language())),
                        CommandMenu.of(current, reader.language())));
    }

    @Get("/{type}")
    HttpResponse<?> ask(CaseId id, String type, Reader reader) {
        var form = form(type);
        var current = found(id, reader);
        var typed = form.blank(picks.of(current, reader), reader.language())
                .with(ON, recordings.today().toString());
        var obstacles = errors(form.obstacles(current));
        var page = page(form, current, typed, obstacles, current.version(), reader);
        return pages.ok(reader, obstacles.isEmpty() ? page : page.withoutForm());
    }

    @Post("/{type}")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(CaseId id, String type, @Body PostedForm posted, Reader reader) {
        var form = form(type);
        var current = found(id, reader);
        var typed = FormData.of(posted.values());
        int known = posted.value(VERSION)
                .filter(version -> version.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
        var changed = form.changed(typed);
        if (changed.isPresent()) {
            return pages.ok(reader, page(form, current, changed.get(), List.of(), known, reader));
        }
        return switch (form.read(typed, picks.of(current, reader))) {
            case Reading.Refused<Command>(var errors, var data) ->
                pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page(form, current, data, errors, known, reader));
            case Reading.Read<Command>(var command, var data) -> record(id, form, command, data, known, reader);
        };
    }

    private HttpResponse<?> record(
            CaseId id, Form<Command> form, Command command, FormData data, int known, Reader reader) {
        try {
            var decision = recordCommand
                    .record(id, command, version -> version == known, reader.known())
                    .orElseThrow(ProblemException::notFound);
            return switch (decision) {
                case Decision.Accepted accepted ->
                    Pages.to("/cases/" + id + "/record?recorded="
                            + accepted.result().version());
                case Decision.Refused(var violations) ->
                    pages.as(
                            HttpStatus.UNPROCESSABLE_ENTITY,
                            reader,
                            page(form, found(id, reader), data, errors(violations), known, reader));
            };
        } catch (ProblemException problem) {
            if (!problem.isStale()) {
                throw problem;
            }
            return pages.as(
                    HttpStatus.PRECONDITION_FAILED, reader, stale(form, found(id, reader), data, known, reader));
        }
    }

    /** What was typed stays; whoever sends it again has seen what others recorded. */
    private RecordPage stale(Form<Command> form, GuidanceCase current, FormData data, int known, Reader reader) {
        return page(form, current, data, List.of(), current.version(), reader)
                .after(current.events().stream()
                        .filter(event -> event.sequence() > known)
                        .map(Recorded::of)
                        .toList());
    }

    private RecordPage page(
            Form<Command> form,
            GuidanceCase current,
            FormData data,
            List<InputError> errors,
            int version,
            Reader reader) {
        return new RecordPage(
                AboutCase.of(current),
                FormView.of(form, data, errors, picks.of(current, reader), reader.language()),
                true,
                version,
                List.of(),
                ids.next().toString());
    }

    private static List<InputError> errors(List<Violation> violations) {
        return violations.stream().map(Violation::error).toList();
    }

    private static Form<Command> form(String type) {
        return Form.ofCommand(type).orElseThrow(ProblemException::notFound);
    }

    private GuidanceCase found(CaseId id, Reader reader) {
        return readCase.readToRecord(id, reader.known()).orElseThrow(ProblemException::notFound);
    }
}
