package be.driehoek.service.pages.team;

import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.accounts.TeamMembers;
import be.driehoek.service.api.CaseCursor;
import be.driehoek.service.api.WaitingCursor;
import be.driehoek.service.cases.GlanceAtCases;
import be.driehoek.service.cases.ListCases;
import be.driehoek.service.cases.ListWaitingCases;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.pages.team.CasesPage.Column;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows people of a team its cases: those that came in, those that wait, and all of them by phase. */
@Hidden
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.LIST_CASES)
@Produces(MediaType.TEXT_HTML)
class ListsController {
    /** As many as fit in a column. */
    private static final int IN_COLUMN = 10;

    private static final List<Phase> COLUMNS = List.of(Phase.REFERRED, Phase.ACCEPTED, Phase.INTAKE, Phase.GUIDANCE);

    private final Pages pages;
    private final GlanceAtCases cases;
    private final TeamMembers members;
    private final Recordings recordings;

    ListsController(Pages pages, GlanceAtCases cases, TeamMembers members, Recordings recordings) {
        this.pages = pages;
        this.cases = cases;
        this.members = members;
        this.recordings = recordings;
    }

    @Get("/inbox")
    HttpResponse<?> inbox(@QueryValue ListCases.@Nullable Place cursor, Reader reader) {
        var part = cases.referred(reader.known(), Optional.ofNullable(cursor), GlanceAtCases.LENGTH, reader.language());
        return pages.ok(reader, new InboxPage(part.items(), part.next().map(CaseCursor::write)));
    }

    @Get("/waiting")
    HttpResponse<?> waiting(@QueryValue ListWaitingCases.@Nullable Place cursor, Reader reader) {
        var part = cases.waiting(reader.known(), Optional.ofNullable(cursor));
        return pages.ok(
                reader,
                new WaitingPage(recordings.today(), part.items(), part.next().map(WaitingCursor::write)));
    }

    /** A form sends what was left out as an empty text. */
    @Get("/cases")
    HttpResponse<?> cases(
            @QueryValue @Nullable String phase,
            @QueryValue @Nullable String caseworker,
            @QueryValue ListCases.@Nullable Place cursor,
            Reader reader) {
        var requester = reader.known();
        var whose =
                Optional.ofNullable(caseworker).filter(name -> !name.isEmpty()).map(AccountId::new);
        var only = Stream.of(Phase.values())
                .filter(one -> one.name().equals(phase))
                .findFirst();
        if (only.isEmpty()) {
            var columns =
                    COLUMNS.stream().map(each -> column(requester, each, whose)).toList();
            return pages.ok(reader, new CasesPage(columns, only, whose, members.of(requester), Optional.empty()));
        }
        var part = cases.list(requester, only, whose, Optional.ofNullable(cursor), GlanceAtCases.LENGTH);
        var list = new Column(only.get(), part.items(), false);
        return pages.ok(
                reader,
                new CasesPage(
                        List.of(list),
                        only,
                        whose,
                        members.of(requester),
                        part.next().map(CaseCursor::write)));
    }

    private Column column(Requester requester, Phase phase, Optional<AccountId> caseworker) {
        var part = cases.list(requester, Optional.of(phase), caseworker, Optional.empty(), IN_COLUMN);
        return new Column(phase, part.items(), part.next().isPresent());
    }
}
