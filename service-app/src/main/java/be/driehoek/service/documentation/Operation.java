package be.driehoek.service.documentation;

import be.driehoek.service.access.AccessRules;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.accounts.AccountRole;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call of the API, as the method of its controller tells it.
 *
 * @param path its address, with the names of its variables
 * @param verb the method of HTTP, in small letters
 * @param method the method of the controller
 */
record Operation(String path, String verb, Method method) {
    private static final String CLASS = ".class";

    /** The calls of all controllers among compiled classes, in no particular order. */
    static List<Operation> among(Path classes) throws IOException {
        try (var files = Files.walk(classes.resolve("be/driehoek/service"))) {
            return files.filter(file -> file.toString().endsWith(CLASS))
                    .map(file -> loaded(classes.relativize(file).toString()))
                    .filter(type -> type.isAnnotationPresent(Controller.class))
                    .flatMap(Operation::of)
                    .toList();
        }
    }

    private static Class<?> loaded(String file) {
        var name = file.substring(0, file.length() - CLASS.length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name, false, Operation.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class that was compiled must be there: " + name, e);
        }
    }

    private static Stream<Operation> of(Class<?> controller) {
        var base = controller.getAnnotation(Controller.class).value();
        return Arrays.stream(controller.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .flatMap(annotation -> route(annotation).stream())
                        .map(route -> new Operation(joined(base, route.path()), route.verb(), method)));
    }

    private record Route(String verb, String path) {}

    private static Optional<Route> route(Annotation annotation) {
        return switch (annotation) {
            case Get get -> Optional.of(new Route("get", get.value()));
            case Post post -> Optional.of(new Route("post", post.value()));
            case Put put -> Optional.of(new Route("put", put.value()));
            case Patch patch -> Optional.of(new Route("patch", patch.value()));
            case Delete delete -> Optional.of(new Route("delete", delete.value()));
            default -> Optional.empty();
        };
    }

    private static String joined(String base, String path) {
        var whole = (base + "/" + path).replaceAll("/+", "/");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** Whether anyone may make it. */
    boolean isOpen() {
        return roles().contains(SecurityRule.IS_ANONYMOUS);
    }

    /** Whether anyone with an account may make it. */
    boolean isForAllAccounts() {
        return roles().size() == AccountRole.values().length;
    }

    /** Who may make it. */
    List<String> roles() {
        return annotation(Allowing.class)
                .map(allowing -> AccessRules.rolesFor(allowing.value()))
                .or(() -> annotation(Secured.class).map(secured -> List.of(secured.value())))
                .orElse(List.of());
    }

    private <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return Optional.ofNullable(method.getAnnotation(type))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(type)));
    }

    /** Whether it asks who calls, and what for. */
    boolean asksForPurpose() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Requester.class::equals);
    }

    /** Whether its method, or its controller, has an annotation of a name. */
    boolean isMarked(String annotation) {
        return Stream.concat(
                        Arrays.stream(method.getAnnotations()),
                        Arrays.stream(method.getDeclaringClass().getAnnotations()))
                .anyMatch(mark -> mark.annotationType().getSimpleName().equals(annotation));
    }

    /** What its body is read as, if it has one. */
    Optional<JavaType> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .map(parameter -> javaType(parameter.getParameterizedType()))
                .findFirst();
    }

    /** What a parameter is read as. */
    Optional<Class<?>> parameter(String name) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> name.equals(nameOf(parameter)))
                .<Class<?>>map(Parameter::getType)
                .findFirst();
    }

    private static String nameOf(Parameter parameter) {
        var header = parameter.getAnnotation(Header.class);
        return header == null ? parameter.getName() : header.value();
    }

    /** What its answer of a status and a media type is written from, if the code says so. */
    Optional<JavaType> answer(String status, String mediaType) {
        var named = Arrays.stream(method.getAnnotationsByType(ApiResponse.class))
                .filter(response -> response.responseCode().equals(status))
                .flatMap(response -> Arrays.stream(response.content()))
                .filter(content -> content.mediaType().equals(mediaType))
                .map(Content::schema)
                .<Class<?>>map(schema -> schema.implementation())
                .filter(type -> type != Void.class)
                .findFirst()
                .map(Operation::javaType);
        return named.or(() -> returned(method.getGenericReturnType()).map(Operation::javaType));
    }

    private static Optional<Type> returned(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == HttpResponse.class) {
            return returned(generic.getActualTypeArguments()[0]);
        }
        return type instanceof WildcardType || type == void.class ? Optional.empty() : Optional.of(type);
    }

    private static JavaType javaType(Type type) {
        return TypeFactory.defaultInstance().constructType(type);
    }
}
