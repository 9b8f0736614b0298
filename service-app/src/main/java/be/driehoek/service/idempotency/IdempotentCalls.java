package be.driehoek.service.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.problem.ProblemExceptionHandler;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.transaction.TransactionOperations;
import java.security.Principal;
import java.sql.Connection;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does a call that is {@link Idempotent} once for each key. */
@InterceptorBean(Idempotent.class)
final class IdempotentCalls implements MethodInterceptor<Object, HttpResponse<?>> {
    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final AnsweredRequests requests;
    private final TransactionOperations<Connection> transactions;
    private final ProblemExceptionHandler problems;

    IdempotentCalls(
            AnsweredRequests requests,
            TransactionOperations<Connection> transactions,
            ProblemExceptionHandler problems) {
        this.requests = requests;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    public @Nullable HttpResponse<?> intercept(MethodInvocationContext<Object, HttpResponse<?>> call) {
        var request = ServerRequestContext.currentRequest().orElseThrow();
        var form = form(call);
        var key = key(request, form);
        if (key.isEmpty()) {
            return call.proceed();
        }
        var asked = asked(request, call);
        requests.note(key.get(), asked);
        var outcome = form.isPresent()
                ? patiently(() -> transactions.executeWrite(status -> formOnce(key.get(), asked, request, call)))
                : transactions.executeWrite(status -> once(key.get(), asked, request, call));
        if (outcome.problem() != null) {
            throw outcome.problem();
        }
        return outcome.response();
    }

    /** A browser shows the last answer alone: the second click waits for what the first one comes to. */
    private static Outcome patiently(Supplier<Outcome> attempt) {
        for (int tried = 1; tried < ATTEMPTS; tried++) {
            try {
                return attempt.get();
            } catch (ProblemException problem) {
                if (!problem.isPassing()) {
                    throw problem;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return attempt.get();
    }

    private static Optional<NamedOnce> form(MethodInvocationContext<?, ?> call) {
        return Stream.of(call.getParameterValues())
                .filter(NamedOnce.class::isInstance)
                .map(NamedOnce.class::cast)
                .findFirst();
    }

    /** What a call came to. A problem is thrown only after the transaction that keeps it. */
    private record Outcome(
            @Nullable HttpResponse<?> response, @Nullable ProblemException problem) {}

    private Outcome once(
            IdempotencyKey key,
            String asked,
            HttpRequest<?> request,
            MethodInvocationContext<Object, HttpResponse<?>> call) {
        var before = requests.hold(key, asked);
        if (before.isPresent()) {
            return new Outcome(before.get().again(), null);
        }
        try {
            var response = Objects.requireNonNull(call.proceed());
            var answer = Answer.of(response);
            requests.keep(key, answer, answer.about(request));
            return new Outcome(response, null);
        } catch (ProblemException problem) {
            if (problem.isPassing()) {
                throw problem;
            }
            var answer = Answer.of(problems.handle(request, problem));
            requests.keep(key, answer, answer.about(request));
            return new Outcome(null, problem);
        }
    }

    /** What is wrong with a form is mended, and then it is sent again under the same key: only what was done is kept. */
    private Outcome formOnce(
            IdempotencyKey key,
            String asked,
            HttpRequest<?> request,
            MethodInvocationContext<Object, HttpResponse<?>> call) {
        var before = requests.hold(key, asked);
        if (before.isPresent()) {
            return new Outcome(before.get().again(), null);
        }
        try {
            var response = Objects.requireNonNull(call.proceed());
            var answer = Answer.of(response);
            if (answer.endsForm()) {
                requests.keep(key, answer, answer.about(request));
            } else {
                requests.forget(key);
            }
            return new Outcome(response, null);
        } catch (ProblemException problem) {
            if (problem.isPassing()) {
                throw problem;
            }
            requests.forget(key);
            return new Outcome(null, problem);
        }
    }

    private static Optional<IdempotencyKey> key(HttpRequest<?> request, Optional<NamedOnce> form) {
        var sent = form.map(shown -> shown.onceKey().stream().toList())
                .orElseGet(() -> request.getHeaders().getAll(IdempotencyKey.HEADER));
        // Two are one that has a comma and a space, which none may have.
        return sent.isEmpty()
                ? Optional.empty()
                : request.getUserPrincipal()
                        .map(Principal::getName)
                        .map(account -> key(account, String.join(", ", sent)));
    }

    private static IdempotencyKey key(String account, String sent) {
        try {
            return new IdempotencyKey(account, sent);
        } catch (InvalidValueException invalid) {
            throw ProblemException.invalid(invalid.error());
        }
    }

    /**
     * What is asked, and as whom: the address, the body by its meaning, however it is written, and what the account may.
     * Whoever may something else by now is not given an answer of before.
     */
    private static String asked(HttpRequest<?> request, MethodInvocationContext<?, ?> call) {
        var body = call.getParameters().values().stream()
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .map(parameter -> new String(StrictJson.write(parameter.getValue()), UTF_8))
                .findFirst()
                .orElse("");
        return request.getMethodName() + " " + request.getPath() + "\n" + authority(request) + "\n" + body;
    }

    private static String authority(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(caller -> new TreeSet<>(caller.getRoles()) + " " + new TreeMap<>(caller.getAttributes()))
                .orElse("");
    }
}
