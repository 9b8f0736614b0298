package be.driehoek.service.api;

import be.driehoek.party.EmailAddress;
import be.driehoek.reachability.OpeningHours;
import be.driehoek.reachability.PhoneNumber;
import be.driehoek.reachability.Reachability;
import be.driehoek.reachability.SpecialOpeningHours;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.term.WorkingDays;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells anyone when the service can be reached by phone. */
@Controller("/api/reachability")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "reachability")
class ReachabilityController {
    private final Practices practices;
    private final Recordings recordings;

    ReachabilityController(Practices practices, Recordings recordings) {
        this.practices = practices;
        this.recordings = recordings;
    }

    /**
     * How the service can be reached at a moment.
     *
     * @param at the moment, by the clock in the time zone
     * @param open whether it can be reached by phone then
     * @param closesAt when it closes; absent if it is closed, or does not close within a year
     * @param nextOpening when it opens after that moment; absent if it does not within a year
     * @param phone the phone number
     * @param email the e-mail address; absent if there is none
     * @param timeZone the time zone of the hours
     * @param openingHours the weekly hours
     * @param specialOpeningHours the dated exceptions
     */
    record ReachabilityView(
            OffsetDateTime at,
            boolean open,
            Optional<OffsetDateTime> closesAt,
            Optional<OffsetDateTime> nextOpening,
            PhoneNumber phone,
            Optional<EmailAddress> email,
            ZoneId timeZone,
            List<OpeningHours> openingHours,
            List<SpecialOpeningHours> specialOpeningHours) {

        static ReachabilityView of(Reachability reachability, Instant moment, WorkingDays workingDays) {
            var zone = reachability.timeZone();
            return new ReachabilityView(
                    inZone(moment, zone),
                    reachability.isOpen(moment, workingDays),
                    reachability.closesAt(moment, workingDays).map(closing -> inZone(closing, zone)),
                    reachability.nextOpening(moment, workingDays).map(opening -> inZone(opening, zone)),
                    reachability.phone(),
                    reachability.email(),
                    zone,
                    reachability.openingHours(),
                    reachability.specialOpeningHours());
        }

        private static OffsetDateTime inZone(Instant moment, ZoneId zone) {
            return moment.atZone(zone).toOffsetDateTime();
        }
    }

    @Get
    @Operation(
            operationId = "showReachability",
            summary = "Says whether the service can be reached by phone, until when, and when next",
            description = "By the hours of the policy that this installation follows.")
    @ApiResponse(responseCode = "200", description = "Open or closed, with all hours")
    @ApiResponse(responseCode = "404", description = "The policy says nothing about it")
    ReachabilityView reachability(
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "The moment with its offset, such as 2026-11-23T08:45:00+01:00 or"
                                    + " 2026-11-23T07:45:00Z; now if left out")
                    OffsetDateTime at) {
        var moment = at == null ? recordings.now().truncatedTo(ChronoUnit.SECONDS) : at.toInstant();
        return practices
                .reachabilityOn(LocalDate.ofInstant(moment, Reachability.BRUSSELS))
                .map(found -> ReachabilityView.of(found, moment, practices.workingDays()))
                .orElseThrow(ProblemException::notFound);
    }
}
