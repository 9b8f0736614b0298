package be.driehoek.service.pages.admin;

import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.reachability.Reachability;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.api.AuditCursor;
import be.driehoek.service.api.CaseIds;
import be.driehoek.service.audit.CheckAuditTrail;
import be.driehoek.service.audit.ReadAuditTrail;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows administrators who did, read or was refused what in their organisation. */
@Hidden
@Controller("/admin/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_AUDIT)
@Produces(MediaType.TEXT_HTML)
class AuditController {
    private static final int LENGTH = 25;
    private static final String CASE = "case";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final LocalDate FIRST = LocalDate.ofYearDay(StrictDates.FIRST_YEAR, 1);
    private static final LocalDate LAST = LocalDate.ofYearDay(StrictDates.LAST_YEAR, 1);

    private final Pages pages;
    private final ReadAuditTrail trail;
    private final CheckAuditTrail check;
    private final Ids ids;

    AuditController(Pages pages, ReadAuditTrail trail, CheckAuditTrail check, Ids ids) {
        this.pages = pages;
        this.trail = trail;
        this.check = check;
        this.ids = ids;
    }

    @Get
    HttpResponse<?> search(
            @QueryValue(CASE) @Nullable String about,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String until,
            @QueryValue ReadAuditTrail.@Nullable Place cursor,
            Reader reader) {
        var query = new Query(reader);
        var ofCase = query.read(CASE, about, CaseIds::read);
        var first = query.read(FROM, from, StrictDates::parse);
        var last = query.read(UNTIL, until, StrictDates::parse);
        if (!query.errors.isEmpty()) {
            return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page(query, List.of(), Optional.empty()));
        }
        var part = trail.read(
                reader.known(),
                ofCase,
                start(first.orElse(FIRST)),
                start(last.orElse(LAST).plusDays(1)),
                Optional.ofNullable(cursor),
                LENGTH);
        return pages.ok(reader, page(query, part.items(), part.next().map(AuditCursor::write)));
    }

    private AuditPage page(Query query, List<ReadAuditTrail.Entry> entries, Optional<String> next) {
        return new AuditPage(
                query.values, query.errors, entries, next, ids.next().toString());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Reachability.BRUSSELS).toInstant();
    }

    @Post("/check")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> check(@Body PostedForm form, Reader reader) {
        check.note(reader.known());
        return pages.ok(reader, new AuditCheckPage(check.check()));
    }

    /** What was asked for; a field that was left empty asks for nothing. */
    private static final class Query {
        private final Reader reader;
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, String> errors = new HashMap<>();

        Query(Reader reader) {
            this.reader = reader;
        }

        <T> Optional<T> read(String field, @Nullable String typed, Function<String, T> reading) {
            if (typed == null || typed.isBlank()) {
                return Optional.empty();
            }
            var value = typed.strip();
            values.put(field, value);
            try {
                return Optional.of(reading.apply(value));
            } catch (InvalidValueException invalid) {
                errors.put(field, reader.requirement(invalid.error()));
                return Optional.empty();
            }
        }
    }
}
