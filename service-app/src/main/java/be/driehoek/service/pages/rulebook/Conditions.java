package be.driehoek.service.pages.rulebook;

import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Condition;
import be.driehoek.service.pages.Reader;
import be.driehoek.text.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Says conditions in sentences; what belongs together stands between parentheses. */
record Conditions(Reader reader) {

    String say(Condition condition) {
        return switch (condition) {
            case Condition.In in -> values(in);
            case Condition.All all -> joined(all.all(), "rulebook.condition-and");
            case Condition.Any any -> joined(any.any(), "rulebook.condition-or");
            case Condition.Not not -> reader.say("rulebook.condition-not", "condition", say(not.not()));
        };
    }

    private String values(Condition.In in) {
        var fact = ReferralFact.named(in.fact()).orElseThrow().fact();
        return reader.say(Message.of("rulebook.condition-is")
                .with("fact", FactMessages.name(fact, reader.language()))
                .with(
                        "values",
                        in.in().stream()
                                .map(value -> FactMessages.value(fact, value, reader.language()))
                                .collect(Collectors.joining(" / "))));
    }

    private String joined(List<Condition> parts, String word) {
        return parts.size() == 1
                ? say(parts.getFirst())
                : parts.stream().map(this::within).collect(Collectors.joining(" " + reader.say(word) + " "));
    }

    private String within(Condition part) {
        return part instanceof Condition.In ? say(part) : "(" + say(part) + ")";
    }
}
