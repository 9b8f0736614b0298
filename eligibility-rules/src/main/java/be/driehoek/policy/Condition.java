package be.driehoek.policy;

import be.driehoek.fact.Fact;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A condition over facts (voorwaarde), evaluated in Kleene's three-valued logic.
 *
 * <p>In JSON one of {@code {"fact": name, "in": [values]}}, {@code {"all": [conditions]}}, {@code {"any":
 * [conditions]}}, {@code {"not": condition}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Condition.In.class),
    @JsonSubTypes.Type(Condition.All.class),
    @JsonSubTypes.Type(Condition.Any.class),
    @JsonSubTypes.Type(Condition.Not.class)
})
public sealed interface Condition {

    /**
     * Evaluates the condition.
     *
     * @param values gives the value of a fact by its name, or {@link Fact#UNKNOWN}
     * @return satisfied, violated, or unknown if an answer that is missing can still turn it
     */
    Verdict evaluate(Function<String, String> values);

    /**
     * The names of the facts that the condition rests on.
     *
     * @return the names in the order of their first use, without repetition
     */
    default List<String> facts() {
        return names(this).distinct().toList();
    }

    private static Stream<String> names(Condition condition) {
        return switch (condition) {
            case In in -> Stream.of(in.fact());
            case All all -> all.all().stream().flatMap(Condition::names);
            case Any any -> any.any().stream().flatMap(Condition::names);
            case Not not -> names(not.not());
        };
    }

    /**
     * A fact has one of some values.
     *
     * @param fact the name of the fact
     * @param in the values
     */
    record In(String fact, List<String> in) implements Condition {
        /**
         * Checks the parts and keeps its own copy of the list.
         *
         * @throws InvalidValueException if a part is missing or the list is empty
         */
        public In {
            Check.present("fact", fact);
            in = List.copyOf(Check.notEmpty("in", in));
        }

        @Override
        public Verdict evaluate(Function<String, String> values) {
            var value = values.apply(fact);
            if (value.equals(Fact.UNKNOWN)) {
                return Verdict.UNKNOWN;
            }
            return in.contains(value) ? Verdict.SATISFIED : Verdict.VIOLATED;
        }
    }

    /**
     * Every one of some conditions holds.
     *
     * @param all the conditions
     */
    record All(List<Condition> all) implements Condition {
        /**
         * Keeps its own copy of the list.
         *
         * @throws InvalidValueException if the list is empty
         */
        public All {
            all = List.copyOf(Check.notEmpty("all", all));
        }

        @Override
        public Verdict evaluate(Function<String, String> values) {
            var result = Verdict.SATISFIED;
            for (var condition : all) {
                switch (condition.evaluate(values)) {
                    case VIOLATED -> {
                        return Verdict.VIOLATED;
                    }
                    case UNKNOWN -> result = Verdict.UNKNOWN;
                    case SATISFIED -> {}
                }
            }
            return result;
        }
    }

    /**
     * At least one of some conditions holds.
     *
     * @param any the conditions
     */
    record Any(List<Condition> any) implements Condition {
        /**
         * Keeps its own copy of the list.
         *
         * @throws InvalidValueException if the list is empty
         */
        public Any {
            any = List.copyOf(Check.notEmpty("any", any));
        }

        @Override
        public Verdict evaluate(Function<String, String> values) {
            var result = Verdict.VIOLATED;
            for (var condition : any) {
                switch (condition.evaluate(values)) {
                    case SATISFIED -> {
                        return Verdict.SATISFIED;
                    }
                    case UNKNOWN -> result = Verdict.UNKNOWN;
                    case VIOLATED -> {}
                }
            }
            return result;
        }
    }

    /**
     * A condition does not hold.
     *
     * @param not the condition
     */
    record Not(Condition not) implements Condition {
        /**
         * Checks the part.
         *
         * @throws InvalidValueException if the condition is missing
         */
        public Not {
            Check.present("not", not);
        }

        @Override
        public Verdict evaluate(Function<String, String> values) {
            return not.evaluate(values).not();
        }
    }
}
