package be.driehoek.service.pages.cases;

import be.driehoek.agenda.Obligation;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.cases.ListDisclosures;
import be.driehoek.service.cases.ReadCase;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.pages.cases.CaseVisitsPage.VisitList;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Language;
import be.driehoek.view.CaseSheet;
import be.driehoek.view.CaseView;
import be.driehoek.view.GoalSheet;
import be.driehoek.view.Sheet;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shows a case, as it stands or as it stood.
 *
 * <p>Every part is read by itself, and stands in the trail by what of the case it shows.
 */
@Hidden
@Controller("/cases/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_CASE)
@Produces(MediaType.TEXT_HTML)
class CasePageController {
    private static final String FIRST = "1";

    private final Pages pages;
    private final ReadCase readCase;
    private final ListDisclosures listDisclosures;
    private final Practices practices;
    private final Recordings recordings;
    private final FindingRows findingRows;

    CasePageController(
            Pages pages,
            ReadCase readCase,
            ListDisclosures listDisclosures,
            Practices practices,
            Recordings recordings,
            FindingRows findingRows) {
        this.pages = pages;
        this.readCase = readCase;
        this.listDisclosures = listDisclosures;
        this.practices = practices;
        this.recordings = recordings;
        this.findingRows = findingRows;
    }

    @Get
    HttpResponse<?> overview(
            CaseId id, @QueryValue @Nullable String on, @QueryValue @Nullable String known, Reader reader) {
        return show(
                id,
                CasePart.OVERVIEW,
                CaseMoment.of(on, known),
                reader,
                head -> new CasePage(
                        head,
                        Due.of(due(head, reader)),
                        findings(head, 1, CasePage.FINDINGS, reader),
                        TermLine.of(head.of(), head.day()),
                        closing(head, reader)));
    }

    @Get("/goals")
    HttpResponse<?> goals(
            CaseId id, @QueryValue @Nullable String on, @QueryValue @Nullable String known, Reader reader) {
        return show(id, CasePart.GOALS, CaseMoment.of(on, known), reader, CaseGoalsPage::of);
    }

    @Get("/visits")
    HttpResponse<?> visits(
            CaseId id,
            @QueryValue @Nullable String on,
            @QueryValue @Nullable String known,
            @QueryValue @Nullable String list,
            @QueryValue(defaultValue = FIRST) int page,
            Reader reader) {
        var shown = Optional.ofNullable(list).flatMap(VisitList::named).orElse(VisitList.PLANNED);
        return show(
                id,
                CasePart.VISITS,
                CaseMoment.of(on, known),
                reader,
                head -> CaseVisitsPage.of(head, sheet(head, reader), shown, page));
    }

    @Get("/people")
    HttpResponse<?> people(
            CaseId id,
            @QueryValue @Nullable String on,
            @QueryValue @Nullable String known,
            @QueryValue(defaultValue = FIRST) int page,
            Reader reader) {
        return show(
                id,
                CasePart.PEOPLE,
                CaseMoment.of(on, known),
                reader,
                head -> CasePeoplePage.of(head, sheet(head, reader), page));
    }

    @Get("/disclosures")
    @Allowing(Action.READ_DISCLOSURES)
    HttpResponse<?> disclosures(
            CaseId id,
            @QueryValue @Nullable String on,
            @QueryValue @Nullable String known,
            @QueryValue(defaultValue = FIRST) int page,
            Reader reader) {
        var told = listDisclosures.of(id, reader.known()).orElseThrow(ProblemException::notFound);
        return show(
                id,
                CasePart.DISCLOSURES,
                CaseMoment.of(on, known),
                reader,
                head -> CaseDisclosuresPage.of(head, told, sheet(head, reader), page));
    }

    @Get("/referral")
    HttpResponse<?> referral(
            CaseId id, @QueryValue @Nullable String on, @QueryValue @Nullable String known, Reader reader) {
        return show(
                id,
                CasePart.REFERRAL,
                CaseMoment.of(on, known),
                reader,
                head -> new CaseReferralPage(
                        head, sheet(head, reader), practices.assessmentOf(head.of(), reader.language())));
    }

    @Get("/findings")
    HttpResponse<?> findings(
            CaseId id,
            @QueryValue @Nullable String on,
            @QueryValue @Nullable String known,
            @QueryValue(defaultValue = FIRST) int page,
            Reader reader) {
        return show(
                id,
                CasePart.FINDINGS,
                CaseMoment.of(on, known),
                reader,
                head -> new CaseFindingsPage(head, findings(head, page, CaseFindingsPage.LENGTH, reader)));
    }

    @Get("/events")
    @Allowing(Action.READ_EVENTS)
    HttpResponse<?> events(
            CaseId id,
            @QueryValue @Nullable String on,
            @QueryValue @Nullable String known,
            @QueryValue @Nullable String order,
            @QueryValue(defaultValue = FIRST) int page,
            Reader reader) {
        return show(
                id,
                CasePart.EVENTS,
                CaseMoment.of(on, known),
                reader,
                head -> CaseEventsPage.of(head, CaseEventsPage.Order.named(String.valueOf(order)), page));
    }

    @Get("/print")
    HttpResponse<?> print(
            CaseId id, @QueryValue @Nullable String on, @QueryValue @Nullable String known, Reader reader) {
        return show(
                id,
                CasePart.OVERVIEW,
                CaseMoment.of(on, known),
                reader,
                head -> new CasePrintPage(head, sheet(head, reader), recordings.today()));
    }

    @Get("/goal-sheet")
    HttpResponse<?> goalSheet(
            CaseId id,
            @QueryValue @Nullable String on,
            @QueryValue @Nullable String known,
            @QueryValue @Nullable String language,
            Reader reader) {
        return show(id, CasePart.GOALS, CaseMoment.of(on, known), reader, head -> {
            var spoken = Optional.ofNullable(language)
                    .flatMap(tag -> Language.of(Locale.forLanguageTag(tag)))
                    .or(head::spoken)
                    .orElse(reader.language());
            return new GoalSheetPage(head, GoalSheet.of(head.of(), head.day()).parts(spoken), spoken);
        });
    }

    private HttpResponse<?> show(
            CaseId id, CasePart part, CaseMoment moment, Reader reader, Function<CaseHead, Record> page) {
        var action = part == CasePart.EVENTS ? Action.READ_EVENTS : Action.READ_CASE;
        var now = read(id, reader, action);
        return moment.of(now)
                .map(then -> new CaseHead(then, moment, recordings.today(), part))
                .map(page)
                .map(shown -> pages.ok(reader, shown))
                .orElseGet(() -> pages.as(HttpStatus.NOT_FOUND, reader, new NoCaseThenPage(id, moment)));
    }

    private GuidanceCase read(CaseId id, Reader reader, Action action) {
        return readCase.read(id, reader.known(), action).orElseThrow(ProblemException::notFound);
    }

    private List<Obligation> due(CaseHead head, Reader reader) {
        return head.moment()
                .of(read(head.id(), reader, Action.READ_AGENDA))
                .map(then -> practices.agendaOf(then, head.day()))
                .orElse(List.of());
    }

    private Paged<FindingRow> findings(CaseHead head, int page, int length, Reader reader) {
        Paged<Dated<Finding>> found = Paged.of(head.of().findings().reversed(), page, length);
        return new Paged<>(
                found.items().stream()
                        .map(finding -> findingRows.of(head.of(), finding, reader.language()))
                        .toList(),
                found.page(),
                found.pages(),
                found.size());
    }

    /** Most cases have nothing of the kind, and need no sheet for it. */
    private static List<Sheet.Section> closing(CaseHead head, Reader reader) {
        return head.of().closures().isEmpty() && head.of().counterNotes().isEmpty()
                ? List.of()
                : sheet(head, reader).sections("sheet.case.closing", "sheet.case.counter-notes");
    }

    private static Sheet sheet(CaseHead head, Reader reader) {
        return CaseSheet.of(CaseView.of(head.of())).parts(reader.language());
    }
}
