package be.driehoek.service.pages.admin;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What somebody typed into a form, and what is wrong with it.
 *
 * @param values the values of each field, as they were typed
 * @param errors what is wrong, by the names of the fields; that of the form as a whole stands under the empty name
 */
record Typed(Map<String, List<String>> values, Map<String, String> errors) {
    static final Typed NOTHING = new Typed(Map.of(), Map.of());

    Typed {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    static Typed of(PostedForm form) {
        return new Typed(form.values(), Map.of());
    }

    Typed with(List<InputError> wrong, Reader reader) {
        var said = new LinkedHashMap<>(errors);
        wrong.forEach(error -> said.putIfAbsent(
                error.pointer().isEmpty() ? "" : error.pointer().substring(1).split("/", 2)[0],
                reader.requirement(error)));
        return new Typed(values, said);
    }

    Typed and(String field, String error) {
        var said = new LinkedHashMap<>(errors);
        said.put(field, error);
        return new Typed(values, said);
    }

    String value(String field) {
        return values.getOrDefault(field, List.of("")).getFirst();
    }

    boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    Optional<String> error(String field) {
        return Optional.ofNullable(errors.get(field));
    }

    /** Nothing of what was typed. */
    @Override
    public String toString() {
        return "Typed[<redacted>]";
    }

    /** Reads fields one after the other, and collects what is wrong with any of them. */
    static final class Fields {
        private final PostedForm form;
        private final List<InputError> errors = new ArrayList<>();

        Fields(PostedForm form) {
            this.form = form;
        }

        /** The value of a field that must be there. */
        <T> Optional<T> read(String field, Function<String, T> reading) {
            return attempt("/" + field, () -> reading.apply(form.value(field).orElse("")));
        }

        /** The value of a field that may be left empty. */
        <T> Optional<T> readIfAny(String field, Function<String, T> reading) {
            return form.value(field).flatMap(value -> attempt(field, () -> reading.apply(value)));
        }

        /** What several fields make together; it says itself with which of them something is wrong. */
        <T> Optional<T> make(Supplier<T> making) {
            return attempt("", making);
        }

        private <T> Optional<T> attempt(String pointer, Supplier<T> reading) {
            try {
                return Optional.of(reading.get());
            } catch (InvalidValueException invalid) {
                errors.add(invalid.error().under(pointer));
                return Optional.empty();
            }
        }

        /** What is wrong with the fields that were read so far. */
        List<InputError> errors() {
            return List.copyOf(errors);
        }
    }

    /**
     * What came of a form.
     *
     * @param <T> what it makes
     * @param made what it made; empty if it could not be done
     * @param errors why it could not be done; none if it was
     */
    record Tried<T>(Optional<T> made, List<InputError> errors) {
        Tried {
            errors = List.copyOf(errors);
        }
    }

    /** Does what a form asks for, or says what is wrong with it. */
    static <T> Tried<T> attempt(Supplier<T> work) {
        try {
            return new Tried<>(Optional.of(work.get()), List.of());
        } catch (InvalidValueException invalid) {
            return new Tried<>(Optional.empty(), List.of(invalid.error()));
        } catch (InvalidInputException invalid) {
            return new Tried<>(Optional.empty(), invalid.errors());
        } catch (ProblemException problem) {
            if (problem.errors().isEmpty()) {
                throw problem;
            }
            return new Tried<>(Optional.empty(), problem.errors());
        }
    }
}
