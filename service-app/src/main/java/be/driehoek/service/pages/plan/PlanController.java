package be.driehoek.service.pages.plan;

import be.driehoek.agenda.AgendaPeriod;
import be.driehoek.party.AccountId;
import be.driehoek.planning.PlanningRequest;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.accounts.TeamMembers;
import be.driehoek.service.cases.GlanceAtCases;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.pages.plan.PlanPage.Made;
import be.driehoek.service.planning.PlanningRuns;
import be.driehoek.service.planning.WeekOfVisits;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans the visits of a week. Nothing of a plan is stored: what was chosen and pinned travels with the form. */
@Hidden
@Controller("/plan")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.PLAN_VISITS)
@Produces(MediaType.TEXT_HTML)
class PlanController {
    private static final int SECONDS = 3;

    private final Pages pages;
    private final GlanceAtCases cases;
    private final TeamMembers members;
    private final PlanningRuns runs;
    private final Recordings recordings;
    private final Ids ids;

    PlanController(
            Pages pages, GlanceAtCases cases, TeamMembers members, PlanningRuns runs, Recordings recordings, Ids ids) {
        this.pages = pages;
        this.cases = cases;
        this.members = members;
        this.runs = runs;
        this.recordings = recordings;
        this.ids = ids;
    }

    @Get
    HttpResponse<?> show(@QueryValue @Nullable LocalDate week, Reader reader) {
        var visits = week(Optional.ofNullable(week), reader);
        var team = members.of(reader.known());
        return pages.ok(reader, page(visits, team, PlanForm.usual(visits, team), Map.of(), Optional.empty()));
    }

    private WeekOfVisits week(Optional<LocalDate> day, Reader reader) {
        var today = recordings.today();
        var monday = PlanForm.monday(day.orElse(today));
        var period = new AgendaPeriod(monday, monday.plusDays(WeekOfVisits.DAYS - 1L));
        return WeekOfVisits.of(monday, cases.agenda(reader.known(), Optional.empty(), today, period));
    }

    private PlanPage page(
            WeekOfVisits week, List<AccountId> team, PlanForm form, Map<String, String> errors, Optional<Made> made) {
        return new PlanPage(week, team, form, errors, made, ids.next().toString());
    }

    @Post
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> plan(@Body PostedForm posted, Reader reader) throws InterruptedException {
        var form = PlanForm.of(posted);
        var week = week(posted.value(PlanForm.WEEK).flatMap(PlanForm::day), reader);
        var team = members.of(reader.known());
        var errors = form.errors(reader);
        if (!errors.isEmpty()) {
            return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page(week, team, form, errors, Optional.empty()));
        }
        var working = team.stream()
                .filter(member -> form.has(PlanForm.MEMBER, member.value()))
                .toList();
        var request = week.request(
                visit -> form.has(PlanForm.VISIT, visit.id()), working, form.terms(), form.pins(week, working));
        return pages.ok(reader, page(week, team, form, Map.of(), Optional.of(made(request, form, reader))));
    }

    private Made made(PlanningRequest request, PlanForm form, Reader reader) throws InterruptedException {
        var plan =
                runs.plan(reader.known().account(), run(form.one(PlanForm.RUN)), request, SECONDS, OptionalInt.empty());
        return new Made(request, plan);
    }

    /** A name that is none is as good as no name. */
    private UUID run(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException none) {
            return ids.next();
        }
    }

    /** How a plan gets on, for the page that waits for it. */
    @Get("/runs/{run}")
    HttpResponse<?> progress(UUID run, Reader reader) {
        return pages.ok(
                reader,
                new ProgressPage(run.toString(), runs.look(reader.known().account(), run)));
    }
}
