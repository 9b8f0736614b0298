package be.driehoek.service.proof;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The fields of our records, by the simple name of the record and their own, such as {@code Tenant.phone}. */
public final class Fields {
    private Fields() {}

    /** All that can be reached from some types. */
    public static Set<String> of(Collection<Class<?>> beginnings) {
        var fields = new TreeSet<String>();
        var seen = new HashSet<Class<?>>();
        beginnings.forEach(type -> collect(type, seen, fields));
        return fields;
    }

    private static void collect(Type type, Set<Class<?>> seen, Set<String> fields) {
        switch (type) {
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).forEach(argument -> collect(argument, seen, fields));
            case Class<?> plain
            when plain.getName().startsWith("be.driehoek.") && seen.add(plain) -> {
                if (plain.isSealed()) {
                    Arrays.stream(plain.getPermittedSubclasses()).forEach(one -> collect(one, seen, fields));
                } else if (plain.isRecord() && !isOneValue(plain)) {
                    for (var component : plain.getRecordComponents()) {
                        fields.add(plain.getSimpleName() + "." + component.getName());
                        collect(component.getGenericType(), seen, fields);
                    }
                }
            }
            default -> {}
        }
    }

    /** Such as a text or an id, which is classified where it stands. */
    private static boolean isOneValue(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch(accessor -> accessor.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }
}
