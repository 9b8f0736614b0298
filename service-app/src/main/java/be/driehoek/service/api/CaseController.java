package be.driehoek.service.api;

import be.driehoek.agenda.Obligation;
import be.driehoek.assessment.AssessmentReport;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.ListDisclosures;
import be.driehoek.service.cases.ReadCase;
import be.driehoek.service.cases.RecordCommand;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Language;
import be.driehoek.view.CaseView;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows cases, and records what happens in them. */
@Controller("/api/cases/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "basic")
@Tag(name = "cases")
class CaseController {
    private final ReadCase readCase;
    private final RecordCommand recordCommand;
    private final Practices practices;
    private final Recordings recordings;
    private final FindingViews findingViews;
    private final ListDisclosures listDisclosures;

    CaseController(
            ReadCase readCase,
            RecordCommand recordCommand,
            Practices practices,
            Recordings recordings,
            FindingViews findingViews,
            ListDisclosures listDisclosures) {
        this.listDisclosures = listDisclosures;
        this.readCase = readCase;
        this.recordCommand = recordCommand;
        this.practices = practices;
        this.recordings = recordings;
        this.findingViews = findingViews;
    }

    /**
     * The answer to a command.
     *
     * @param version the version of the case after it
     * @param events what it added to the case
     * @param findings where it departs from the method
     */
    record Recorded(int version, List<RecordedEvent> events, List<FindingView> findings) {}

    @Get
    @Allowing(Action.READ_CASE)
    @Operation(operationId = "showCase", summary = "Shows a case as it stands now")
    @ApiResponse(
            responseCode = "200",
            headers = @io.swagger.v3.oas.annotations.headers.Header(name = "ETag", ref = "#/components/headers/ETag"))
    HttpResponse<CaseView<AssessmentReport, FindingView>> show(
            @Parameter(description = "The id of the case") CaseId id,
            @Parameter(hidden = true) Requester requester,
            @Parameter(hidden = true) Language language) {
        var found = found(id, requester, Action.READ_CASE);
        var assessment = practices.assessmentOf(found, language);
        return HttpResponse.ok(CaseView.of(found, assessment, finding -> findingViews.of(found, finding, language)))
                .header(HttpHeaders.ETAG, ETag.of(found.version()));
    }

    @Get("/events")
    @Allowing(Action.READ_EVENTS)
    @Operation(operationId = "listEvents", summary = "Shows everything that was recorded in a case, in order")
    List<RecordedEvent> events(
            @Parameter(description = "The id of the case") CaseId id, @Parameter(hidden = true) Requester requester) {
        return found(id, requester, Action.READ_EVENTS).events();
    }

    @Get("/agenda")
    @Allowing(Action.READ_AGENDA)
    @Operation(operationId = "showCaseAgenda", summary = "Shows what is due in a case, as it stands on a day")
    List<Obligation> agenda(
            @Parameter(description = "The id of the case") CaseId id,
            @Parameter(description = "The day that is looked at; today if it is left out") @QueryValue @Nullable
                    LocalDate on,
            @Parameter(description = "Only what had been recorded by this moment") @QueryValue @Nullable
                    OffsetDateTime asKnownAt,
            @Parameter(hidden = true) Requester requester) {
        var day = on == null ? recordings.today() : on;
        return knownAt(asKnownAt, found(id, requester, Action.READ_AGENDA))
                .map(known -> practices.agendaOf(known, day))
                .orElse(List.of());
    }

    @Get("/disclosures")
    @Allowing(Action.READ_DISCLOSURES)
    @Operation(
            operationId = "listDisclosures",
            summary = "Shows what people outside were told of a case, and whether they read it here")
    List<ListDisclosures.Told> disclosures(
            @Parameter(description = "The id of the case") CaseId id, @Parameter(hidden = true) Requester requester) {
        return listDisclosures.of(id, requester).orElseThrow(ProblemException::notFound);
    }

    @Post("/commands")
    @Allowing(Action.RECORD)
    @Idempotent
    @Operation(operationId = "recordCommand", summary = "Records something in a case, or says why it cannot be true")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "422")
    HttpResponse<Recorded> record(
            @Parameter(description = "The id of the case") CaseId id,
            @Parameter(description = "The version that was read, as its ETag") @Header(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Body Command command,
            @Parameter(hidden = true) Requester requester,
            @Parameter(hidden = true) Language language) {
        var decision = recordCommand
                .record(id, command, version -> ETag.matches(ifMatch, version), requester)
                .orElseThrow(ProblemException::notFound);
        return switch (decision) {
            case Decision.Accepted accepted -> {
                var version = accepted.result().version();
                yield HttpResponse.ok(new Recorded(version, accepted.events(), findingViews.of(accepted, language)))
                        .header(HttpHeaders.ETAG, ETag.of(version));
            }
            case Decision.Refused refused -> throw ProblemException.refused(refused.violations());
        };
    }

    private static Optional<GuidanceCase> knownAt(@Nullable OffsetDateTime moment, GuidanceCase found) {
        return moment == null ? Optional.of(found) : found.asKnownAt(moment.toInstant());
    }

    private GuidanceCase found(CaseId id, Requester requester, Action action) {
        return readCase.read(id, requester, action).orElseThrow(ProblemException::notFound);
    }
}
