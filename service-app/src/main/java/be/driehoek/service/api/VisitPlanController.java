package be.driehoek.service.api;

import be.driehoek.input.Check;
import be.driehoek.planning.PlanningRequest;
import be.driehoek.planning.RouteMap;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.planning.PlanningRuns;
import be.driehoek.service.planning.RunState;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Plans the visits of a team, and shows how that gets on; stores nothing. */
@Controller("/api/visit-plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.PLAN_VISITS)
@SecurityRequirement(name = "basic")
@Tag(name = "visit plans")
class VisitPlanController {
    private static final String SVG = "image/svg+xml";
    private static final MediaType SVG_IN_UTF_8 = MediaType.of("image/svg+xml; charset=utf-8");

    private final PlanningRuns runs;
    private final Recordings recordings;

    VisitPlanController(PlanningRuns runs, Recordings recordings) {
        this.runs = runs;
        this.recordings = recordings;
    }

    /**
     * What to plan, and for how long to search.
     *
     * @param plan what is to be planned
     * @param seconds how long it may take, 1 to 10; 2 if it is left out. With far more than forty visits, alternatives and
     *     reasons take some seconds more
     * @param iterations how many changes to try, at most 10,000,000: the same number gives the same plan, unless the time
     *     runs out; as many as the time allows if it is left out
     * @param run by what name the caller can look how it gets on, and end it; no name if it is left out
     */
    record VisitPlanRequest(PlanningRequest plan, Integer seconds, Optional<Integer> iterations, Optional<UUID> run) {
        private static final int USUAL_SECONDS = 2;
        private static final int MOST_SECONDS = 10;
        private static final int MOST_ITERATIONS = 10_000_000;

        VisitPlanRequest {
            Check.present("plan", plan);
            seconds = Check.orElse(seconds, USUAL_SECONDS);
            Check.between("seconds", seconds, 1, MOST_SECONDS);
            iterations.ifPresent(number -> Check.between("iterations", number, 1, MOST_ITERATIONS));
        }
    }

    @Post(produces = {MediaType.APPLICATION_JSON, SVG})
    @Idempotent
    @Operation(
            operationId = "planVisits",
            summary = "Proposes who visits whom and when, for a team and some days; stores nothing",
            description =
                    "With what could not be planned and why, and the next best alternatives; or as a picture of the"
                        + " routes where image/svg+xml is accepted. Each visit brings the command that plans it in its"
                        + " case. Plans are made one after another; with 503 too many wait already.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VisitPlanView.class)),
                @Content(mediaType = SVG, schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "409")
    HttpResponse<?> plan(
            @Body VisitPlanRequest request,
            @Parameter(hidden = true) Requester requester,
            @Parameter(hidden = true) Language language,
            HttpRequest<?> http)
            throws InterruptedException {
        var plan = runs.plan(
                requester.account(),
                request.run().orElseGet(UUID::randomUUID),
                request.plan(),
                request.seconds(),
                request.iterations().map(OptionalInt::of).orElseGet(OptionalInt::empty));
        return http.accept().contains(MediaType.of(SVG))
                ? HttpResponse.ok(RouteMap.svg(request.plan(), plan, language)).contentType(SVG_IN_UTF_8)
                : HttpResponse.ok(VisitPlanView.of(plan, recordings.today(), language))
                        .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Get("/{run}")
    @Operation(
            operationId = "showPlanningRun",
            summary = "Says how a plan gets on that is being made",
            description = "The caller's own plans alone; 404 once it is made.")
    RunState look(
            @Parameter(description = "The name that the request gave") UUID run,
            @Parameter(hidden = true) Requester requester) {
        return runs.look(requester.account(), run).orElseThrow(ProblemException::notFound);
    }

    @Delete("/{run}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "endPlanningRun",
            summary = "Ends the search for a plan",
            description = "Who asked for the plan gets the best one so far.")
    void end(
            @Parameter(description = "The name that the request gave") UUID run,
            @Parameter(hidden = true) Requester requester) {
        if (!runs.end(requester.account(), run)) {
            throw ProblemException.notFound();
        }
    }
}
