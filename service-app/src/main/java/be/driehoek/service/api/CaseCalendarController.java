package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.icalendar.CalendarStyle;
import be.driehoek.input.InputError;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.calendars.ReadCalendar;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Gives the agenda of a case as a calendar. */
@Controller("/api/cases/{id}/agenda.ics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_AGENDA)
@SecurityRequirement(name = "basic")
@Tag(name = "calendars")
class CaseCalendarController {
    private final ReadCalendar readCalendar;

    CaseCalendarController(ReadCalendar readCalendar) {
        this.readCalendar = readCalendar;
    }

    @Get(produces = CalendarFile.TYPE)
    @Operation(operationId = "showCaseCalendar", summary = "Gives the agenda of a case as a calendar (iCalendar)")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = CalendarFile.TYPE, schema = @Schema(type = "string")))
    HttpResponse<byte[]> caseCalendar(
            @Parameter(description = "The id of the case") CaseId id,
            @Parameter(
                            description =
                                    "Whether titles name the tenant, and visits tell the address; false if left out",
                            schema = @Schema(type = "boolean"))
                    @QueryValue
                    @Nullable
                    String personalTitles,
            @Parameter(description = "The ETag of the calendar that the caller has")
                    @Header(HttpHeaders.IF_NONE_MATCH)
                    @Nullable
                    String ifNoneMatch,
            @Parameter(hidden = true) Requester requester,
            @Parameter(hidden = true) Language language) {
        var style = CalendarStyle.in(language).withPersonalTitles(isAskedFor(personalTitles));
        return readCalendar
                .of(id, style, requester)
                .map(calendar -> CalendarFile.answer(calendar, ifNoneMatch))
                .orElseThrow(ProblemException::notFound);
    }

    /** The framework would take any word for false. */
    private static boolean isAskedFor(@Nullable String personalTitles) {
        return switch (personalTitles) {
            case "true" -> true;
            case "false" -> false;
            case null -> false;
            default ->
                throw ProblemException.invalid(
                        new InputError("/personalTitles", Message.of("must.boolean"), Message.of("got.unreadable")));
        };
    }
}
