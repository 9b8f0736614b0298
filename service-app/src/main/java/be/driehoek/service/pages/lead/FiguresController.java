package be.driehoek.service.pages.lead;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.cases.ReadFigures;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.Reader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Shows whoever leads a team its figures. */
@Hidden
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_FIGURES)
@Produces(MediaType.TEXT_HTML)
class FiguresController {
    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8");
    private static final int DAYS_AFTER_TODAY = 6;

    private final Pages pages;
    private final ReadFigures figures;
    private final Recordings recordings;

    FiguresController(Pages pages, ReadFigures figures, Recordings recordings) {
        this.pages = pages;
        this.figures = figures;
        this.recordings = recordings;
    }

    @Get("/workload")
    HttpResponse<?> workload(Reader reader) {
        var today = recordings.today();
        var until = today.plusDays(DAYS_AFTER_TODAY);
        return pages.ok(reader, new WorkloadPage(today, until, figures.workload(reader.known(), today, until)));
    }

    @Get("/outcomes")
    HttpResponse<?> outcomes(Reader reader) {
        var years = figures.outcomes(reader.known(), recordings.today());
        return pages.ok(reader, new OutcomesPage(years, OutcomeTable.of(years, reader)));
    }

    @Get("/outcomes.csv")
    @Produces("text/csv")
    HttpResponse<byte[]> file(Reader reader) {
        var years = figures.outcomes(reader.known(), recordings.today());
        return HttpResponse.ok(OutcomeTable.of(years, reader).csv(reader).getBytes(UTF_8))
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"outcomes.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
