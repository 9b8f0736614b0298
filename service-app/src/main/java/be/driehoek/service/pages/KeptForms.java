package be.driehoek.service.pages;

import be.driehoek.service.access.KeepsForm;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks whoever sends a form after their session ended to log in, and takes what they had filled in along. Nothing is stored. */
@InterceptorBean(KeepsForm.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class KeptForms implements MethodInterceptor<Object, HttpResponse<?>> {
    private final Pages pages;
    private final boolean byProvider;

    KeptForms(Pages pages, @Value("${driehoek.openid.issuer:}") String provider) {
        this.pages = pages;
        this.byProvider = !provider.isEmpty();
    }

    @Override
    public @Nullable HttpResponse<?> intercept(MethodInvocationContext<Object, HttpResponse<?>> call) {
        var reader = argument(call, Reader.class);
        if (reader.requester().isPresent()) {
            return call.proceed();
        }
        var form = argument(call, PostedForm.class);
        return pages.as(
                HttpStatus.UNAUTHORIZED,
                reader,
                new LoginPage(reader.path(), Optional.empty(), false, byProvider, form.values()));
    }

    private static <T> T argument(MethodInvocationContext<?, ?> call, Class<T> type) {
        return Stream.of(call.getParameterValues())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "what a form is sent to must take a " + type.getSimpleName() + ": " + call.getMethodName()));
    }
}
