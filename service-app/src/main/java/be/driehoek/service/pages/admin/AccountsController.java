package be.driehoek.service.pages.admin;

import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.accounts.Account;
import be.driehoek.service.accounts.AccountRole;
import be.driehoek.service.accounts.Accounts;
import be.driehoek.service.accounts.Membership;
import be.driehoek.service.accounts.Organisations;
import be.driehoek.service.accounts.Slug;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.problem.ProblemException;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets administrators keep the accounts. */
@Hidden
@Controller("/admin")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_ACCOUNTS)
@Produces(MediaType.TEXT_HTML)
class AccountsController {
    static final String NAME = "name";
    static final String TEAM = "team";
    static final String ROLES = "roles";
    static final String OPEN = "open";

    private static final int LENGTH = 25;
    private static final String LIST = "/admin/accounts";

    private final Pages pages;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Ids ids;

    AccountsController(Pages pages, Accounts accounts, Organisations organisations, Ids ids) {
        this.pages = pages;
        this.accounts = accounts;
        this.organisations = organisations;
        this.ids = ids;
    }

    @Get("/accounts")
    HttpResponse<?> list(@QueryValue @Nullable AccountId after, Reader reader) {
        var listed = accounts.list(Optional.ofNullable(after), LENGTH);
        return pages.ok(reader, new AccountsPage(listed.items(), teams(), after == null, listed.next()));
    }

    private Teams teams() {
        return new Teams(organisations.organisations(), organisations.teams());
    }

    @Get("/new-account")
    HttpResponse<?> askNew(Reader reader) {
        return pages.ok(reader, form(Optional.empty(), Typed.NOTHING));
    }

    @Post("/new-account")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(@Body PostedForm form, Reader reader) {
        var fields = new Typed.Fields(form);
        var name = fields.read(NAME, AccountId::new);
        var membership = membership(form, fields);
        if (name.isEmpty() || membership.isEmpty()) {
            return refused(Optional.empty(), form, fields.errors(), reader);
        }
        var tried = Typed.attempt(() -> accounts.add(name.get(), membership.get(), reader.known()));
        return tried.made()
                .<HttpResponse<?>>map(made -> password(made, reader))
                .orElseGet(() -> refused(Optional.empty(), form, tried.errors(), reader));
    }

    private HttpResponse<?> password(Accounts.WithPassword made, Reader reader) {
        return pages.as(
                HttpStatus.CREATED, reader, new PasswordPage(made.account().id(), made.password()));
    }

    private HttpResponse<?> refused(
            Optional<Account> account, PostedForm form, List<InputError> errors, Reader reader) {
        return pages.as(
                HttpStatus.UNPROCESSABLE_ENTITY,
                reader,
                form(account, Typed.of(form).with(errors, reader)));
    }

    private AccountFormPage form(Optional<Account> account, Typed typed) {
        return new AccountFormPage(
                account, typed, teams(), ids.next().toString(), ids.next().toString());
    }

    private static Optional<Membership> membership(PostedForm form, Typed.Fields fields) {
        var organisation = fields.read(TEAM, choice -> new Slug(Teams.organisationOf(choice)));
        var team = fields.readIfAny(TEAM, choice -> Teams.teamOf(choice).map(Slug::new))
                .flatMap(known -> known);
        return organisation.flatMap(known -> fields.make(() -> new Membership(known, team, roles(form))));
    }

    private static Set<AccountRole> roles(PostedForm form) {
        var sent = form.values().getOrDefault(ROLES, List.of());
        return Arrays.stream(AccountRole.values())
                .filter(role -> sent.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Get("/accounts/{name}")
    HttpResponse<?> show(AccountId name, Reader reader) {
        var account = accounts.find(name).orElseThrow(ProblemException::notFound);
        var typed = new Typed(
                Map.of(
                        TEAM,
                        List.of(Teams.choice(account.organisation(), account.team())),
                        ROLES,
                        List.copyOf(account.roles()),
                        OPEN,
                        account.isOpen() ? List.of(OPEN) : List.of("")),
                Map.of());
        return pages.ok(reader, form(Optional.of(account), typed));
    }

    @Post("/accounts/{name}")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(AccountId name, @Body PostedForm form, Reader reader) {
        var account = accounts.find(name).orElseThrow(ProblemException::notFound);
        var fields = new Typed.Fields(form);
        var membership = membership(form, fields);
        if (membership.isEmpty()) {
            return refused(Optional.of(account), form, fields.errors(), reader);
        }
        var tried = Typed.attempt(
                () -> accounts.change(name, membership.get(), form.value(OPEN).isPresent(), reader.known())
                        .orElseThrow(ProblemException::notFound));
        return tried.made().isPresent() ? Pages.to(LIST) : refused(Optional.of(account), form, tried.errors(), reader);
    }

    @Post("/accounts/{name}/password")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resetPassword(AccountId name, @Body PostedForm form, Reader reader) {
        return accounts.resetPassword(name, reader.known())
                .map(made -> password(made, reader))
                .orElseThrow(ProblemException::notFound);
    }
}
