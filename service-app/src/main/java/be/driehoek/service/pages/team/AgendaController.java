package be.driehoek.service.pages.team;

import be.driehoek.agenda.AgendaPeriod;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.accounts.TeamMembers;
import be.driehoek.service.api.AgendaCursor;
import be.driehoek.service.cases.GlanceAtCases;
import be.driehoek.service.cases.GlanceAtCases.NamedAgenda;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.pages.team.AgendaPage.Span;
import be.driehoek.service.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows people of a team what is due. */
@Hidden
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_TEAM_AGENDA)
@Produces(MediaType.TEXT_HTML)
class AgendaController {
    static final int DAYS_OF_WEEK = 7;

    /** As many as one reads at a time. */
    private static final int LENGTH = 100;

    private static final int NEW_REFERRALS = 5;

    private final Pages pages;
    private final GlanceAtCases cases;
    private final TeamMembers members;
    private final Recordings recordings;

    AgendaController(Pages pages, GlanceAtCases cases, TeamMembers members, Recordings recordings) {
        this.pages = pages;
        this.cases = cases;
        this.members = members;
        this.recordings = recordings;
    }

    /** Whose day it is. */
    enum Whose {
        /** That of whoever looks. */
        MINE,
        /** That of the whole team. */
        TEAM
    }

    @Get("/today")
    HttpResponse<?> today(@QueryValue @Nullable Whose of, Reader reader) {
        var requester = reader.known();
        var today = recordings.today();
        var whose = of == null ? usual(reader) : of;
        var agenda = cases.agenda(
                requester,
                whose == Whose.MINE ? Optional.of(requester.account()) : Optional.empty(),
                today,
                new AgendaPeriod(today, Span.WEEK.until(today)));
        var referrals =
                cases.list(requester, Optional.of(Phase.REFERRED), Optional.empty(), Optional.empty(), NEW_REFERRALS);
        return pages.ok(reader, new TodayPage(today, whose == Whose.TEAM, Due.of(agenda), referrals.items()));
    }

    /** Who leads and does not guide looks after everybody. */
    private static Whose usual(Reader reader) {
        return reader.known().roles().contains(Role.CASEWORKER) ? Whose.MINE : Whose.TEAM;
    }

    @Get("/agenda")
    HttpResponse<?> agenda(
            @QueryValue @Nullable Span span,
            @QueryValue @Nullable String caseworker,
            @QueryValue TeamAgenda.@Nullable Place cursor,
            Reader reader) {
        var today = recordings.today();
        var chosen = span == null ? Span.WEEK : span;
        var until = chosen.until(today);
        var whose =
                Optional.ofNullable(caseworker).filter(name -> !name.isEmpty()).map(AccountId::new);
        var agenda = cases.agenda(reader.known(), whose, today, new AgendaPeriod(today, until));
        var part = agenda.agenda().part(Optional.ofNullable(cursor), LENGTH);
        var last = part.places().reduce((one, other) -> other);
        var end = agenda.agenda().places().reduce((one, other) -> other);
        return pages.ok(
                reader,
                new AgendaPage(
                        today,
                        chosen,
                        until,
                        whose,
                        members.of(reader.known()),
                        Due.of(new NamedAgenda(part, agenda.cases())),
                        last.filter(place -> !end.equals(last)).map(AgendaCursor::write)));
    }
}
