package be.driehoek.service.api;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.accounts.Label;
import be.driehoek.service.accounts.Organisations;
import be.driehoek.service.accounts.Organisations.Organisation;
import be.driehoek.service.accounts.Organisations.Team;
import be.driehoek.service.accounts.Slug;
import be.driehoek.service.idempotency.Idempotent;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;

/** Lets administrators keep the organisations and teams to which accounts belong. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_ACCOUNTS)
@SecurityRequirement(name = "basic")
@Tag(name = "accounts")
class OrganisationController {
    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * An organisation to add.
     *
     * @param id its id, chosen for ever
     * @param name what it is called
     */
    record NewOrganisation(Slug id, Label name) {
        /**
         * Checks that both are there.
         *
         * @throws InvalidValueException if one is not
         */
        NewOrganisation {
            Check.present("id", id);
            Check.present("name", name);
        }
    }

    /**
     * A team to add.
     *
     * @param id its id, chosen for ever; no team of another organisation may have it
     * @param organisation the id of its organisation
     * @param name what it is called
     */
    record NewTeam(Slug id, Slug organisation, Label name) {
        /**
         * Checks that all is there.
         *
         * @throws InvalidValueException if something is not
         */
        NewTeam {
            Check.present("id", id);
            Check.present("organisation", organisation);
            Check.present("name", name);
        }
    }

    @Get("/organisations")
    @Operation(operationId = "listOrganisations", summary = "Lists the organisations by their ids")
    List<Organisation> organisations() {
        return organisations.organisations();
    }

    @Post("/organisations")
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createOrganisation", summary = "Adds an organisation")
    @ApiResponse(responseCode = "201")
    HttpResponse<Organisation> createOrganisation(
            @Body NewOrganisation body, @Parameter(hidden = true) Requester requester) {
        var added = organisations.add(body.id(), body.name(), requester);
        return HttpResponse.created(added, URI.create("/api/organisations/" + added.id()));
    }

    @Get("/teams")
    @Operation(operationId = "listTeams", summary = "Lists the teams by their organisations and ids")
    List<Team> teams() {
        return organisations.teams();
    }

    @Post("/teams")
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createTeam", summary = "Adds a team to an organisation")
    @ApiResponse(responseCode = "201")
    HttpResponse<Team> createTeam(@Body NewTeam body, @Parameter(hidden = true) Requester requester) {
        var added = organisations.addTeam(body.id(), body.organisation(), body.name(), requester);
        return HttpResponse.created(added, URI.create("/api/teams/" + added.id()));
    }
}
