package be.driehoek.service.api;

import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.api.CaseListController.CasePage;
import be.driehoek.service.cases.ListWaitingCases;
import be.driehoek.service.cases.ListWaitingCases.Place;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the cases that were accepted and wait. */
@Controller("/api/waiting-list")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.LIST_CASES)
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
            @Parameter(description = "The cursor that the page before gave") @QueryValue @Nullable Place cursor,
            @Parameter(hidden = true) Requester requester) {
        var page = listWaitingCases.list(requester, Optional.ofNullable(cursor), PageLength.of(limit, CasePage.USUAL));
        return new CasePage(page.items(), page.next().map(WaitingCursor::write));
    }
}
