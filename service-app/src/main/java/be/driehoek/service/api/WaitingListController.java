package be.driehoek.service.api;

import be.driehoek.service.api.CaseListController.CasePage;
import be.driehoek.service.cases.ListWaitingCases;
import be.driehoek.service.cases.ListWaitingCases.Place;
import be.driehoek.service.security.Role;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the cases that were accepted and wait. */
@Controller("/api/waiting-list")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.CASEWORKER, Role.TEAM_LEAD})
@SecurityRequirement(name = "basic")
@Tag(name = "cases")
class WaitingListController {
    private final ListWaitingCases listWaitingCases;

    WaitingListController(ListWaitingCases listWaitingCases) {
        this.listWaitingCases = listWaitingCases;
    }

    @Get
    @Operation(
            operationId = "listWaitingCases",
            summary = "Lists the cases that were accepted and have not started, the most urgent first",
            description = "Of equally urgent ones the earliest referral first, a page at a time.")
    CasePage list(
            @Parameter(description = "How many cases at most, 50 if it is left out") @QueryValue @Nullable
                    PageLength limit,
            @Parameter(description = "The cursor that the page before gave") @QueryValue @Nullable Place cursor) {
        var page = listWaitingCases.list(Optional.ofNullable(cursor), PageLength.of(limit, CasePage.USUAL));
        return new CasePage(page.items(), page.next().map(WaitingCursor::write));
    }
}
