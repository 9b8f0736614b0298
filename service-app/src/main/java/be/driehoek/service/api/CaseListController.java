package be.driehoek.service.api;

import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.CaseSummary;
import be.driehoek.service.cases.ListCases;
import be.driehoek.service.cases.ListCases.Place;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists cases. */
@Controller("/api/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.LIST_CASES)
@SecurityRequirement(name = "basic")
@Tag(name = "cases")
class CaseListController {
    private final ListCases listCases;

    CaseListController(ListCases listCases) {
        this.listCases = listCases;
    }

    /**
     * A part of the list.
     *
     * @param cases the cases, in the order of the list
     * @param next the cursor of the next part; absent at the end
     */
    record CasePage(List<CaseSummary> cases, Optional<String> next) {
        static final int USUAL = 50;
    }

    @Get
    @Operation(operationId = "listCases", summary = "Lists cases, the latest referral first, a page at a time")
    CasePage list(
            @Parameter(description = "Only cases in this phase") @QueryValue @Nullable Phase phase,
            @Parameter(description = "Only cases of this caseworker") @QueryValue @Nullable AccountId caseworker,
            @Parameter(description = "How many cases at most, 50 if it is left out") @QueryValue @Nullable
                    PageLength limit,
            @Parameter(description = "The cursor that the page before gave") @QueryValue @Nullable Place cursor,
            @Parameter(hidden = true) Requester requester) {
        var page = listCases.list(
                requester,
                Optional.ofNullable(phase),
                Optional.ofNullable(caseworker),
                Optional.ofNullable(cursor),
                PageLength.of(limit, CasePage.USUAL));
        return new CasePage(page.items(), page.next().map(CaseCursor::write));
    }
}
