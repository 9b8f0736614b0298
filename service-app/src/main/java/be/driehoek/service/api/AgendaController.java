package be.driehoek.service.api;

import be.driehoek.agenda.AgendaPeriod;
import be.driehoek.agenda.ObligationState;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.agenda.TeamAgenda.DueDay;
import be.driehoek.agenda.TeamAgenda.Place;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.LookAtAgenda;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what is due in many cases. */
@Controller("/api/agenda")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_TEAM_AGENDA)
@SecurityRequirement(name = "basic")
@Tag(name = "agenda")
class AgendaController {
    /** How many days after its first one a period ends that has no end of its own. */
    private static final int A_WEEK = 6;

    private final LookAtAgenda lookAtAgenda;
    private final Recordings recordings;

    AgendaController(LookAtAgenda lookAtAgenda, Recordings recordings) {
        this.lookAtAgenda = lookAtAgenda;
        this.recordings = recordings;
    }

    /**
     * A part of the agenda; the counts are those of the whole.
     *
     * @param on the day that is looked at
     * @param from the first day of the period
     * @param until the last day of the period
     * @param counts how many obligations there are in each state
     * @param days the days on which something is due, in order
     * @param next the cursor of the next part; absent at the end
     */
    record AgendaPage(
            LocalDate on,
            LocalDate from,
            LocalDate until,
            Map<ObligationState, Integer> counts,
            List<DueDay> days,
            Optional<String> next) {

        static AgendaPage of(TeamAgenda agenda, Optional<Place> after, int length) {
            var part = agenda.part(after, length);
            var last = part.places().reduce((one, other) -> other);
            var end = agenda.places().reduce((one, other) -> other);
            return new AgendaPage(
                    part.on(),
                    part.from(),
                    part.until(),
                    part.counts(),
                    part.days(),
                    last.equals(end) ? Optional.empty() : last.map(AgendaCursor::write));
        }
    }

    @Get
    @Operation(
            operationId = "showTeamAgenda",
            summary = "Shows what is due in the cases of the team over a period, by day, and what is overdue")
    AgendaPage agenda(
            @Parameter(description = "The day that is looked at; today if it is left out") @QueryValue @Nullable
                    LocalDate on,
            @Parameter(description = "The first day of the period; the day that is looked at if it is left out")
                    @QueryValue
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day of the period, at most a year; seven days if it is left out")
                    @QueryValue
                    @Nullable
                    LocalDate until,
            @Parameter(description = "Only cases of this caseworker") @QueryValue @Nullable AccountId caseworker,
            @Parameter(description = "Only what had been recorded by this moment") @QueryValue @Nullable
                    OffsetDateTime asKnownAt,
            @Parameter(description = "How many obligations at most, 1000 if it is left out") @QueryValue @Nullable
                    PageLength limit,
            @Parameter(description = "The cursor that the page before gave") @QueryValue @Nullable Place cursor,
            @Parameter(hidden = true) Requester requester) {
        var day = on == null ? recordings.today() : on;
        var first = from == null ? day : from;
        var agenda = lookAtAgenda.agenda(
                requester,
                Optional.ofNullable(caseworker),
                day,
                period(first, until == null ? first.plusDays(A_WEEK) : until),
                Optional.ofNullable(asKnownAt).map(OffsetDateTime::toInstant));
        return AgendaPage.of(agenda, Optional.ofNullable(cursor), PageLength.of(limit, PageLength.MOST));
    }

    private static AgendaPeriod period(LocalDate from, LocalDate until) {
        try {
            return new AgendaPeriod(from, until);
        } catch (InvalidValueException invalid) {
            throw ProblemException.invalid(invalid.error());
        }
    }
}
