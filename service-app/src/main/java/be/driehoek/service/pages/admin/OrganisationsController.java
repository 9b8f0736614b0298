package be.driehoek.service.pages.admin;

import be.driehoek.input.InputError;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.accounts.Label;
import be.driehoek.service.accounts.Organisations;
import be.driehoek.service.accounts.Slug;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;

/** Lets administrators keep the organisations and teams to which accounts belong. */
@Hidden
@Controller("/admin")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_ACCOUNTS)
@Produces(MediaType.TEXT_HTML)
class OrganisationsController {
    private static final String LIST = "/admin/organisations";
    private static final String ID = "id";
    private static final String NAME = "name";

    private final Pages pages;
    private final Organisations organisations;
    private final Ids ids;

    OrganisationsController(Pages pages, Organisations organisations, Ids ids) {
        this.pages = pages;
        this.organisations = organisations;
        this.ids = ids;
    }

    @Get("/organisations")
    HttpResponse<?> list(Reader reader) {
        return pages.ok(reader, page(Typed.NOTHING, Typed.NOTHING));
    }

    private OrganisationsPage page(Typed organisation, Typed team) {
        return new OrganisationsPage(
                new Teams(organisations.organisations(), organisations.teams()),
                organisation,
                team,
                ids.next().toString(),
                ids.next().toString());
    }

    @Post("/organisations")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(@Body PostedForm form, Reader reader) {
        var fields = new Typed.Fields(form);
        var id = fields.read(ID, Slug::new);
        var name = fields.read(NAME, Label::new);
        List<InputError> errors = new ArrayList<>(fields.errors());
        if (id.isPresent() && name.isPresent()) {
            errors.addAll(Typed.attempt(() -> organisations.add(id.get(), name.get(), reader.known()))
                    .errors());
        }
        return errors.isEmpty()
                ? Pages.to(LIST)
                : refused(page(Typed.of(form).with(errors, reader), Typed.NOTHING), reader);
    }

    @Post("/teams")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addTeam(@Body PostedForm form, Reader reader) {
        var fields = new Typed.Fields(form);
        var id = fields.read(ID, Slug::new);
        var organisation = fields.read("organisation", Slug::new);
        var name = fields.read(NAME, Label::new);
        List<InputError> errors = new ArrayList<>(fields.errors());
        if (id.isPresent() && organisation.isPresent() && name.isPresent()) {
            errors.addAll(
                    Typed.attempt(() -> organisations.addTeam(id.get(), organisation.get(), name.get(), reader.known()))
                            .errors());
        }
        return errors.isEmpty()
                ? Pages.to(LIST)
                : refused(page(Typed.NOTHING, Typed.of(form).with(errors, reader)), reader);
    }

    private HttpResponse<?> refused(OrganisationsPage page, Reader reader) {
        return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page);
    }
}
