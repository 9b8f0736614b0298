package be.driehoek.service.api;

import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.ReadDisclosed;
import be.driehoek.service.cases.ReadDisclosed.Listed;
import be.driehoek.service.cases.ReadDisclosed.Place;
import be.driehoek.service.cases.ReadDisclosed.Shown;
import be.driehoek.service.problem.ProblemException;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows people outside what was disclosed to them, and nothing else of any case. */
@Controller("/api/disclosures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.READ_DISCLOSED)
@SecurityRequirement(name = "basic")
@Tag(name = "disclosures")
class DisclosureController {
    private static final int USUAL = 50;

    private final ReadDisclosed readDisclosed;

    DisclosureController(ReadDisclosed readDisclosed) {
        this.readDisclosed = readDisclosed;
    }

    /**
     * A part of the list.
     *
     * @param disclosures what was disclosed, in the order of the list
     * @param next the cursor of the next part; absent at the end
     */
    record DisclosurePage(List<Listed> disclosures, Optional<String> next) {}

    @Get
    @Operation(
            operationId = "listDisclosed",
            summary = "Lists what was disclosed to the caller and can be read today, the latest first")
    DisclosurePage list(
            @Parameter(description = "How many at most, 50 if it is left out") @QueryValue @Nullable PageLength limit,
            @Parameter(description = "The cursor that the page before gave") @QueryValue @Nullable Place cursor,
            @Parameter(hidden = true) Requester requester) {
        var page = readDisclosed.list(requester, Optional.ofNullable(cursor), PageLength.of(limit, USUAL));
        return new DisclosurePage(page.items(), page.next().map(DisclosureCursor::write));
    }

    @Get("/{id}")
    @Operation(operationId = "showDisclosed", summary = "Shows something that was disclosed to the caller")
    Shown show(
            @Parameter(description = "The id of the disclosure") UUID id,
            @Parameter(hidden = true) Requester requester) {
        return readDisclosed.read(id, requester).orElseThrow(ProblemException::notFound);
    }
}
