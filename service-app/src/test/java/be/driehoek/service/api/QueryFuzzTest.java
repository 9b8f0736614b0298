package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.InvalidValueException;
import be.driehoek.service.fuzz.Fuzzed;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.core.type.Argument;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A parameter of an address is read, or what is wrong with it is said")
class QueryFuzzTest {
    private static final Map<Class<?>, TypeConverter<CharSequence, ?>> CONVERTERS = converters();

    @SuppressWarnings("unchecked") // All are registered for texts.
    private static Map<Class<?>, TypeConverter<CharSequence, ?>> converters() {
        var converters = new LinkedHashMap<Class<?>, TypeConverter<CharSequence, ?>>();
        new QueryConverters().register((MutableConversionService) Proxy.newProxyInstance(
                QueryFuzzTest.class.getClassLoader(),
                new Class<?>[] {MutableConversionService.class},
                (registry, method, arguments) ->
                        converters.put((Class<?>) arguments[1], (TypeConverter<CharSequence, ?>) arguments[2])));
        return converters;
    }

    @MethodSource("parameters")
    @FuzzTest
    void reads(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        assertThat(CONVERTERS).isNotEmpty();
        CONVERTERS.forEach((type, converter) -> check(text, Argument.of(type), converter));
    }

    @SuppressWarnings("unchecked") // A converter is kept by what it makes.
    private static <T> void check(String text, Argument<T> type, TypeConverter<CharSequence, ?> converter) {
        var context = ConversionContext.of(type);
        var read = ((TypeConverter<CharSequence, T>) converter).convert(text, type.getType(), context);
        assertThat(context.getLastError().isPresent()).isEqualTo(read.isEmpty());
        context.getLastError()
                .ifPresent(error -> assertThat(error.getCause())
                        .isInstanceOfSatisfying(
                                InvalidValueException.class, wrong -> Fuzzed.check(List.of(wrong.error()))));
    }

    private static Stream<Arguments> parameters() {
        return Stream.of(
                        "2026-11-22",
                        "2026-11-22T10:00:00 01:00",
                        new UUID(1, 2).toString(),
                        "an@example.org",
                        "50",
                        "GUIDANCE",
                        "MjAyNi0xMS0yMiAx")
                .map(text -> Arguments.of((Object) text.getBytes(UTF_8)));
    }
}
