package be.driehoek.policy;

import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.input.InputError;
import be.driehoek.rule.RuleId;
import be.driehoek.text.Message;
import be.driehoek.text.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the parts of a policy fit each other and the facts. Parts come in one by one, those that cannot be read stay
 * away; what would be said only because of them is not said.
 */
final class Coherence {
    private static final String REGION_FACT =
            ReferralFact.DWELLING_IN_REGION.fact().name();

    /** Where a mistake hides a fact that is asked for, a rule, or a fact in use. */
    private static final Pattern NAMES = Pattern.compile("/facts(/\\d+(/name)?)?");

    private static final Pattern IDS = Pattern.compile("/rules(/\\d+(/id)?)?");
    private static final Pattern CONDITIONS = Pattern.compile("/(rules|redirects)(/\\d+(/condition(/.*)?)?)?");

    private final List<InputError> mistakes;

    /** Mistakes of parts that can be read all the same. */
    private final List<InputError> misfits = new ArrayList<>();

    private final Set<String> asked = new HashSet<>();
    private final Set<RuleId> rules = new HashSet<>();
    private final List<At<RuleId>> redirects = new ArrayList<>();
    private final Set<PossibleStep> changes = new HashSet<>();
    private final Set<String> usedByRules = new LinkedHashSet<>();
    private final Set<String> used = new TreeSet<>();
    private final List<At<String>> texts = new ArrayList<>();
    private boolean hasRegion;

    /**
     * Nothing yet.
     *
     * @param mistakes those of the file, to which what does not fit is added
     */
    Coherence(List<InputError> mistakes) {
        this.mistakes = mistakes;
    }

    private record At<T>(String pointer, T value) {}

    private record PossibleStep(String fact, String to) {}

    /** What does not fit in a policy whose parts are all there. */
    static List<InputError> mistakes(
            Texts title,
            Optional<Region> region,
            List<PolicyFact> facts,
            List<PolicyRule> rules,
            List<PossibleChange> changes,
            List<PolicyRedirect> redirects,
            List<Texts> choices) {
        var coherence = new Coherence(new ArrayList<>());
        coherence.plainTexts("/title", title);
        region.ifPresent(given -> coherence.region());
        for (int i = 0; i < facts.size(); i++) {
            coherence.fact("/facts/" + i, facts.get(i));
        }
        for (int i = 0; i < rules.size(); i++) {
            coherence.rule("/rules/" + i, rules.get(i));
        }
        for (int i = 0; i < changes.size(); i++) {
            coherence.change("/changes/" + i, changes.get(i));
        }
        for (int i = 0; i < redirects.size(); i++) {
            coherence.redirect("/redirects/" + i, redirects.get(i));
        }
        for (int i = 0; i < choices.size(); i++) {
            coherence.plainTexts("/choices/" + i, choices.get(i));
        }
        coherence.check();
        return coherence.mistakes;
    }

    private void fact(String pointer, PolicyFact fact) {
        asked(pointer, fact.name());
        texts(pointer + "/question", fact.question());
    }

    private void rule(String pointer, PolicyRule rule) {
        rule(pointer, rule.id());
        parts(pointer + "/condition", rule.condition());
        rule.choice().ifPresent(choice -> plainTexts(pointer + "/choice", choice));
        texts(pointer + "/explanations/satisfied", rule.explanations().satisfied());
        texts(pointer + "/explanations/violated", rule.explanations().violated());
        texts(pointer + "/explanations/unknown", rule.explanations().unknown());
    }

    private void change(String pointer, PossibleChange change) {
        change(pointer, change.fact(), Optional.of(change.to()));
        texts(pointer + "/text", change.text());
    }

    private void redirect(String pointer, PolicyRedirect redirect) {
        redirect(pointer, redirect.rule());
        redirect.condition().ifPresent(condition -> parts(pointer + "/condition", condition));
        texts(pointer + "/to", redirect.to());
        texts(pointer + "/why", redirect.why());
    }

    private void texts(String pointer, Texts texts) {
        texts.byTag().forEach((tag, text) -> text(pointer + "/" + tag, text));
    }

    private void plainTexts(String pointer, Texts texts) {
        texts.byTag().forEach((tag, text) -> plainText(pointer + "/" + tag, text));
    }

    private void parts(String pointer, Condition condition) {
        switch (condition) {
            case Condition.In in -> {
                used(pointer, in.fact());
                for (int i = 0; i < in.in().size(); i++) {
                    value(pointer + "/in/" + i, in.fact(), in.in().get(i));
                }
            }
            case Condition.All all -> parts(pointer + "/all/", all.all());
            case Condition.Any any -> parts(pointer + "/any/", any.any());
            case Condition.Not not -> parts(pointer + "/not", not.not());
        }
    }

    private void parts(String pointer, List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            parts(pointer + i, conditions.get(i));
        }
    }

    /** The policy brings a region. */
    void region() {
        hasRegion = true;
    }

    /** The policy has a question for a fact. */
    void asked(String pointer, String fact) {
        known(pointer + "/name", fact);
        if (!asked.add(fact)) {
            misfit(pointer + "/name", Message.of("must.fact-once"), got(fact));
        }
    }

    /** A rule has an id. */
    void rule(String pointer, RuleId id) {
        if (!rules.add(id)) {
            misfit(pointer + "/id", Message.of("must.rule-once"), got(id));
        }
    }

    /** A redirect is for a rule. */
    void redirect(String pointer, RuleId rule) {
        redirects.add(new At<>(pointer + "/rule", rule));
    }

    /** A fact can be brought to a value. */
    void change(String pointer, String fact, Optional<String> to) {
        known(pointer + "/fact", fact);
        to.ifPresent(value -> {
            value(pointer + "/to", fact, value);
            if (!changes.add(new PossibleStep(fact, value))) {
                misfit(pointer, Message.of("must.change-once"), got(fact + " " + value));
            }
        });
    }

    /** A part of a condition looks at a fact. */
    void used(String pointer, String fact) {
        known(pointer + "/fact", fact);
        used.add(fact);
        if (pointer.startsWith("/rules/")) {
            usedByRules.add(fact);
        }
    }

    /** A value of a fact is named. */
    void value(String pointer, String fact, String value) {
        ReferralFact.named(fact)
                .map(known -> known.fact().values())
                .filter(values -> !values.contains(value))
                .ifPresent(values -> misfit(
                        pointer,
                        Message.of("must.value-of-fact").with("values", String.join(", ", values)),
                        got(value)));
    }

    /** A whole condition of a file, after its parts. Whoever makes one in Java may want to verify what it leads to. */
    void condition(String pointer, Condition condition) {
        var isFaulty = Stream.concat(mistakes.stream(), misfits.stream())
                .anyMatch(mistake -> mistake.pointer().startsWith(pointer + "/"));
        if (isFaulty) {
            return;
        }
        var truth = Truth.of(condition);
        if (!truth.canHold()) {
            misfit(pointer, Message.of("must.can-hold"), Message.of("got.never-true"));
        }
        if (!truth.canFail()) {
            misfit(pointer, Message.of("must.can-fail"), Message.of("got.always-true"));
        }
    }

    /** A text in one language whose places are filled with facts. */
    void text(String pointer, String text) {
        texts.add(new At<>(pointer, text));
    }

    /** A text in one language that is shown as it is. */
    void plainText(String pointer, String text) {
        if (hasBrace(text)) {
            misfit(pointer, Message.of("must.no-braces"), Message.of("got.brace"));
        }
    }

    /** Adds what does not fit; some of it can be told only now that every part has come. */
    void check() {
        var namesAreWhole = isUnharmed(NAMES);
        var idsAreWhole = isUnharmed(IDS);
        var conditionsAreWhole = isUnharmed(CONDITIONS);
        if (namesAreWhole) {
            usedByRules.stream()
                    .filter(fact -> isKnown(fact) && !asked.contains(fact))
                    .forEach(fact -> misfit("/facts", Message.of("must.question-for-fact"), got(fact)));
        }
        if (idsAreWhole) {
            redirects.stream()
                    .filter(redirect -> !rules.contains(redirect.value()))
                    .forEach(redirect ->
                            misfit(redirect.pointer(), Message.of("must.rule-of-policy"), got(redirect.value())));
        }
        if (used.contains(REGION_FACT) && !hasRegion) {
            misfit("/region", Message.of("must.region-for-fact").with("fact", REGION_FACT), Message.of("got.nothing"));
        }
        if (conditionsAreWhole && !used.contains(REGION_FACT) && hasRegion) {
            misfit("/region", Message.of("must.region-in-use").with("fact", REGION_FACT), Message.of("got.object"));
        }
        texts.forEach(text -> check(text, conditionsAreWhole));
        mistakes.addAll(misfits);
    }

    private void check(At<String> text, boolean conditionsAreWhole) {
        var places = new LinkedHashSet<String>();
        var rest = Template.fill(text.value(), place -> {
            places.add(place);
            return "";
        });
        if (hasBrace(rest)) {
            misfit(text.pointer(), mustBePlace(), Message.of("got.brace"));
        }
        places.stream()
                .filter(place -> !used.contains(place) && (conditionsAreWhole || !isKnown(place)))
                .forEach(place -> misfit(text.pointer(), mustBePlace(), got(place)));
    }

    private Message mustBePlace() {
        return Message.of("must.place").with("facts", String.join(", ", used));
    }

    private static boolean hasBrace(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    }

    private boolean isUnharmed(Pattern places) {
        return mistakes.stream()
                .noneMatch(mistake -> places.matcher(mistake.pointer()).matches());
    }

    private void known(String pointer, String fact) {
        if (!isKnown(fact)) {
            mistakes.add(new InputError(pointer, Message.of("must.known-fact"), got(fact)));
        }
    }

    private static boolean isKnown(String fact) {
        return ReferralFact.named(fact).isPresent();
    }

    private void misfit(String pointer, Message must, Message got) {
        misfits.add(new InputError(pointer, must, got));
    }

    private static Message got(Object value) {
        int length = value.toString().length();
        return length > Part.LONGEST_SHOWN
                ? Message.of("got.text-of-length").with("length", length)
                : Message.of("got.value").with("value", value);
    }
}
