package be.driehoek.verification;

import static java.util.stream.Collectors.joining;

import be.driehoek.fact.Fact;
import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Condition;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;
import java.util.List;

/** Tells a condition in one sentence of Markdown; what belongs together stands between parentheses. */
record ConditionInWords(Language language, MessageBundle bundle) {

    String of(Condition condition) {
        return switch (condition) {
            case Condition.In in -> ofValues(in);
            case Condition.All all -> joined(all.all(), "condition.and");
            case Condition.Any any -> joined(any.any(), "condition.or");
            case Condition.Not not -> words(Message.of("condition.not")) + " " + within(not.not());
        };
    }

    private String ofValues(Condition.In in) {
        var fact = ReferralFact.named(in.fact()).map(ReferralFact::fact).orElseThrow();
        var values = in.in().stream().map(value -> value(fact, value)).collect(joining(", "));
        return words(Message.of(in.in().size() == 1 ? "condition.is" : "condition.one-of")
                .with("fact", FactMessages.name(fact, language))
                .with("values", values));
    }

    private String value(Fact fact, String value) {
        return words(Message.of("condition.value").with("value", FactMessages.value(fact, value, language)));
    }

    private String joined(List<Condition> parts, String word) {
        return parts.size() == 1
                ? of(parts.getFirst())
                : parts.stream().map(this::within).collect(joining(" " + words(Message.of(word)) + " "));
    }

    private String within(Condition part) {
        return part instanceof Condition.In in ? of(in) : "(" + of(part) + ")";
    }

    private String words(Message message) {
        return bundle.render(message, language);
    }
}
