package be.driehoek.service.api;

import be.driehoek.service.calendars.ReadCalendar;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Gives calendars to calendar programs, which have no account: the address is the key. */
@Controller("/calendars")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "calendars")
class CalendarController {
    private final ReadCalendar readCalendar;

    CalendarController(ReadCalendar readCalendar) {
        this.readCalendar = readCalendar;
    }

    @Get(value = "/{secret}.ics", produces = CalendarFile.TYPE)
    @Operation(
            operationId = "readCalendar",
            summary = "Gives the calendar behind a link (iCalendar), to whoever has its address")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = CalendarFile.TYPE, schema = @Schema(type = "string")))
    HttpResponse<byte[]> calendar(
            @Parameter(description = "What the address of the link holds") String secret,
            @Parameter(description = "The ETag of the calendar that the caller has")
                    @Header(HttpHeaders.IF_NONE_MATCH)
                    @Nullable
                    String ifNoneMatch) {
        return readCalendar
                .behind(secret)
                .map(calendar -> CalendarFile.answer(calendar, ifNoneMatch))
                .orElseThrow(ProblemException::notFound);
    }
}
