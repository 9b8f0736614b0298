package be.driehoek.service.access;

import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.security.AccountAttributes;
import be.driehoek.text.Message;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives a controller the {@link Requester} who makes a call. */
@Singleton
public final class RequesterOfCall implements TypedRequestArgumentBinder<Requester> {

    RequesterOfCall() {
        // It has nothing but the request.
    }

    @Override
    public Argument<Requester> argumentType() {
        return Argument.of(Requester.class);
    }

    @Override
    public BindingResult<Requester> bind(ArgumentConversionContext<Requester> context, HttpRequest<?> request) {
        return () -> find(request);
    }

    /**
     * Who makes a call.
     *
     * @param request the call
     * @return empty if nobody is logged in
     * @throws ProblemException if it says to be for something that is no purpose
     */
    public static Optional<Requester> find(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).map(caller -> of(caller, purpose(request)));
    }

    static Requester of(Authentication caller, Purpose purpose) {
        return new Requester(
                new AccountId(caller.getName()),
                Set.copyOf(caller.getRoles()),
                attribute(caller, AccountAttributes.ORGANISATION).orElseThrow(),
                attribute(caller, AccountAttributes.TEAM),
                purpose);
    }

    private static Optional<String> attribute(Authentication caller, String name) {
        return Optional.ofNullable(caller.getAttributes().get(name)).map(String::valueOf);
    }

    /**
     * What a call says that it is for.
     *
     * @throws ProblemException if it says something that is no purpose
     */
    static Purpose purpose(HttpRequest<?> request) {
        var sent = request.getHeaders().getAll(Purpose.HEADER);
        return sent.isEmpty()
                ? Purpose.DEFAULT
                : Purpose.named(String.join(", ", sent)).orElseThrow(RequesterOfCall::noPurpose);
    }

    private static ProblemException noPurpose() {
        var names = Arrays.stream(Purpose.values()).map(Purpose::name).collect(Collectors.joining(", "));
        return ProblemException.invalid(new InputError(
                "/" + Purpose.HEADER, Message.of("must.one-of").with("values", names), Message.of("got.unreadable")));
    }
}
