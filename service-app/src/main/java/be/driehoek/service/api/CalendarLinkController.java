package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.InputError;
import be.driehoek.party.LanguageTag;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.calendars.CalendarLink;
import be.driehoek.service.calendars.CreateCalendarLink;
import be.driehoek.service.calendars.ListCalendarLinks;
import be.driehoek.service.calendars.RevokeCalendarLink;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes, lists and revokes the links by which calendar programs read calendars. */
@Controller("/api/calendar-links")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_CALENDAR_LINKS)
@SecurityRequirement(name = "basic")
@Tag(name = "calendars")
class CalendarLinkController {
    private final CreateCalendarLink createCalendarLink;
    private final ListCalendarLinks listCalendarLinks;
    private final RevokeCalendarLink revokeCalendarLink;
    private final HttpHostResolver host;

    CalendarLinkController(
            CreateCalendarLink createCalendarLink,
            ListCalendarLinks listCalendarLinks,
            RevokeCalendarLink revokeCalendarLink,
            HttpHostResolver host) {
        this.createCalendarLink = createCalendarLink;
        this.listCalendarLinks = listCalendarLinks;
        this.revokeCalendarLink = revokeCalendarLink;
        this.host = host;
    }

    /**
     * Which calendar the link shall lead to.
     *
     * @param caseId the case; empty for all cases whose caseworker the caller is
     * @param personalTitles whether titles name tenants, and visits tell addresses; empty for no
     * @param language {@code nl}, {@code fr}, {@code de} or {@code en}; empty for the caller's language
     */
    record CalendarLinkRequest(
            @JsonProperty("case") Optional<CaseId> caseId,
            Optional<Boolean> personalTitles,
            Optional<LanguageTag> language) {}

    /**
     * A link.
     *
     * @param id its id, by which it is revoked
     * @param url its address, told when it is made and never again
     * @param caseId the case; absent for all cases of the caller
     * @param personalTitles whether titles name tenants, and visits tell addresses
     * @param language the language of the calendar
     * @param createdAt when it was made
     */
    record CalendarLinkView(
            UUID id,
            Optional<String> url,
            @JsonProperty("case") Optional<CaseId> caseId,
            boolean personalTitles,
            String language,
            Instant createdAt) {

        static CalendarLinkView of(CalendarLink link, Optional<String> url) {
            return new CalendarLinkView(
                    link.id(),
                    url,
                    link.caseId(),
                    link.personalTitles(),
                    link.language().tag(),
                    link.createdAt());
        }

        /** The link without its address. */
        @Override
        public String toString() {
            return "CalendarLinkView[" + id + "]";
        }
    }

    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "createCalendarLink",
            summary = "Makes an address from which a calendar program can read a calendar without an account",
            description = "Whoever has the address can read the calendar, until the link is revoked. It is told in this"
                    + " answer alone.")
    @ApiResponse(responseCode = "201")
    @ApiResponse(responseCode = "404")
    HttpResponse<CalendarLinkView> createLink(
            @Body CalendarLinkRequest body,
            @Parameter(hidden = true) Requester requester,
            @Parameter(hidden = true) Language language,
            @Parameter(hidden = true) HttpRequest<?> request) {
        var created = createCalendarLink
                .create(
                        body.caseId(),
                        body.personalTitles().orElse(false),
                        body.language().map(CalendarLinkController::spoken).orElse(language),
                        requester)
                .orElseThrow(ProblemException::notFound);
        var url = host.resolve(request) + "/calendars/" + created.secret() + ".ics";
        return HttpResponse.created(
                CalendarLinkView.of(created.link(), Optional.of(url)),
                URI.create("/api/calendar-links/" + created.link().id()));
    }

    private static Language spoken(LanguageTag tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag.value()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(new InputError(
                        "/language",
                        Message.of("must.one-of")
                                .with(
                                        "values",
                                        Arrays.stream(Language.values())
                                                .map(Language::tag)
                                                .collect(Collectors.joining(", "))),
                        Message.of("got.unreadable"))));
    }

    @Get
    @Operation(
            operationId = "listCalendarLinks",
            summary = "Lists the caller's links to calendars, without their addresses")
    List<CalendarLinkView> links(@Parameter(hidden = true) Requester requester) {
        return listCalendarLinks.of(requester).stream()
                .map(link -> CalendarLinkView.of(link, Optional.empty()))
                .toList();
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeCalendarLink",
            summary = "Revokes a link to a calendar: its address leads nowhere from then on")
    void revokeLink(
            @Parameter(description = "The id of the link") UUID id, @Parameter(hidden = true) Requester requester) {
        if (!revokeCalendarLink.revoke(id, requester)) {
            throw ProblemException.notFound();
        }
    }
}
