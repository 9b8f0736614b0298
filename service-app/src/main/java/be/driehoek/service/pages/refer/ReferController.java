package be.driehoek.service.pages.refer;

import be.driehoek.guidance.Decision;
import be.driehoek.guidance.Violation;
import be.driehoek.input.InputError;
import be.driehoek.referral.Referral;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.cases.ReceiveReferral;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.forms.Form;
import be.driehoek.service.forms.FormData;
import be.driehoek.service.forms.FormView;
import be.driehoek.service.forms.Picks;
import be.driehoek.service.forms.Reading;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.pages.Pages;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.practice.Practices;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;

/** Takes referrals in by a form, which says what they come to while they are filled in. */
@Hidden
@Controller("/refer")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ReferController {
    /** The name of the button that assesses and sends nothing. */
    static final String ASSESS = "assess";

    private static final String RECEIVED_ON = "/receivedOn";

    private final Pages pages;
    private final ReceiveReferral receiveReferral;
    private final Practices practices;
    private final Recordings recordings;
    private final Ids ids;

    ReferController(Pages pages, ReceiveReferral receiveReferral, Practices practices, Recordings recordings, Ids ids) {
        this.pages = pages;
        this.receiveReferral = receiveReferral;
        this.practices = practices;
        this.recordings = recordings;
        this.ids = ids;
    }

    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> ask(Reader reader) {
        if (reader.requester().isEmpty()) {
            return pages.ok(reader, new ReferOtherwisePage(practices.reachabilityOn(recordings.today())));
        }
        if (!reader.may(Action.RECEIVE_REFERRAL)) {
            throw ProblemException.forbidden();
        }
        var typed = FormData.empty().with(RECEIVED_ON, recordings.today().toString());
        return pages.ok(reader, page(typed, List.of(), reader));
    }

    @Post
    @Allowing(Action.RECEIVE_REFERRAL)
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(@Body PostedForm posted, Reader reader) {
        var typed = FormData.of(posted.values());
        var changed = Form.ofReferral().changed(typed);
        if (changed.isPresent()) {
            return pages.ok(reader, page(changed.get(), List.of(), reader));
        }
        if (posted.value(ASSESS).isPresent()) {
            return pages.ok(reader, page(typed, List.of(), reader));
        }
        return switch (Form.ofReferral().read(typed, picks(reader))) {
            case Reading.Refused<Referral>(var errors, var data) -> refused(errors, data, reader);
            case Reading.Read<Referral>(var referral, var data) ->
                switch (receiveReferral.receive(referral, reader.known())) {
                    case Decision.Accepted accepted -> received(accepted, reader);
                    case Decision.Refused(var violations) ->
                        refused(violations.stream().map(Violation::error).toList(), data, reader);
                };
        };
    }

    /** No page to go to: whoever refers may not read the case, and gets its assessment here and now. */
    private HttpResponse<?> received(Decision.Accepted accepted, Reader reader) {
        var opened = accepted.result();
        var assessed = new Assessed(practices.assessmentOf(opened, reader.language()));
        return pages.as(
                HttpStatus.CREATED, reader, new ReferredPage(opened.id(), assessed, reader.may(Action.READ_CASE)));
    }

    private HttpResponse<?> refused(List<InputError> errors, FormData data, Reader reader) {
        return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page(data, errors, reader));
    }

    @Post("/assessment")
    @Allowing(Action.RECEIVE_REFERRAL)
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> assess(@Body PostedForm posted, Reader reader) {
        return assessed(FormData.of(posted.values()), reader)
                .<HttpResponse<?>>map(assessed -> pages.ok(reader, new AssessedPart(assessed)))
                .orElseGet(HttpResponse::noContent);
    }

    private ReferPage page(FormData typed, List<InputError> errors, Reader reader) {
        return new ReferPage(
                FormView.of(Form.ofReferral(), typed, errors, picks(reader), reader.language()),
                assessed(typed, reader),
                ids.next().toString());
    }

    private Optional<Assessed> assessed(FormData typed, Reader reader) {
        var today = recordings.today();
        return Form.ofReferral()
                .readSoFar(typed, picks(reader))
                .or(() -> Form.ofReferral().readSoFar(typed.with(RECEIVED_ON, today.toString()), picks(reader)))
                .map(referral -> new Assessed(practices.assessmentOf(referral, today, reader.language())));
    }

    private Picks picks(Reader reader) {
        return Picks.general(recordings.today(), reader.language());
    }
}
