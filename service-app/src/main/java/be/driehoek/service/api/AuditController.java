package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.json.StrictDates;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.ReadAuditTrail;
import be.driehoek.service.audit.ReadAuditTrail.Entry;
import be.driehoek.service.audit.ReadAuditTrail.Place;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the audit trail. */
@Controller("/api/audit-entries")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_AUDIT)
@SecurityRequirement(name = "basic")
@Tag(name = "audit")
class AuditController {
    private static final Instant FIRST = start(StrictDates.FIRST_YEAR);
    private static final Instant END = start(StrictDates.LAST_YEAR + 1);

    private final ReadAuditTrail readAuditTrail;

    AuditController(ReadAuditTrail readAuditTrail) {
        this.readAuditTrail = readAuditTrail;
    }

    private static Instant start(int year) {
        return LocalDate.ofYearDay(year, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /**
     * A part of the audit trail.
     *
     * @param entries the entries, the latest first
     * @param next the cursor of the next part; absent at the end
     */
    record AuditPage(List<Entry> entries, Optional<String> next) {
        static final int USUAL = 100;
    }

    @Get
    @Operation(
            operationId = "listAuditEntries",
            summary = "Shows who did, read or was refused what in the caller's organisation, the latest first",
            description = "A refusal looks the same for a case of others and for one that does not exist.")
    AuditPage list(
            @Parameter(description = "Only what is about this case") @QueryValue("case") @Nullable CaseId about,
            @Parameter(description = "The first moment") @QueryValue @Nullable OffsetDateTime from,
            @Parameter(description = "The moment before which it was") @QueryValue @Nullable OffsetDateTime until,
            @Parameter(description = "How many entries at most, 100 if it is left out") @QueryValue @Nullable
                    PageLength limit,
            @Parameter(description = "The cursor that the page before gave") @QueryValue @Nullable Place cursor,
            @Parameter(hidden = true) Requester requester) {
        var page = readAuditTrail.read(
                requester,
                Optional.ofNullable(about),
                from == null ? FIRST : from.toInstant(),
                until == null ? END : until.toInstant(),
                Optional.ofNullable(cursor),
                PageLength.of(limit, AuditPage.USUAL));
        return new AuditPage(page.items(), page.next().map(AuditCursor::write));
    }
}
