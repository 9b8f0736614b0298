package be.driehoek.dmn;

import be.driehoek.dmn.DecisionTable.HitPolicy;
import be.driehoek.dmn.Diagram.Place;
import be.driehoek.dmn.ModelWriter.Decision;
import be.driehoek.fact.Fact;
import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.rule.SourceDocument;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy as a decision model (beslissingsmodel) in DMN 1.5, which other engines execute and editors show.
 *
 * <p>The model has an input for each fact that a rule rests on, under the name of the fact; a decision for each rule, under
 * the id of the rule with an underscore for the dash ({@code EL_1}), which yields the name of its {@link Verdict}; and the
 * decisions {@code outcome} and {@code priority}, which yield the names of {@link Outcome} and {@link Priority}. Between
 * them stand {@code requirements} and {@code preconditions}, the verdict of all rules of that kind together. The model's
 * name is the id of the policy, its namespace {@code urn:driehoek:policy:} with id and version.
 *
 * <p>A value that is not known is given as null or as {@code "UNKNOWN"}; both come to the same. It has to be given: an
 * engine may skip every decision behind an input that is absent, and Apache KIE does. A value that the fact cannot have
 * is refused by an engine that checks types, and taken for unknown by any other.
 *
 * <p>Term, questions, changes and redirects are no decisions, and are left out.
 */
public final class DmnExport {
    private static final MessageBundle BUNDLE = MessageBundle.beside(DmnExport.class);

    private static final String OUTCOME = "outcome";
    private static final String PRIORITY = "priority";
    private static final String REQUIREMENTS = "requirements";
    private static final String PRECONDITIONS = "preconditions";

    private static final String VERDICT = Verdict.class.getSimpleName();
    private static final String OUTCOME_TYPE = Outcome.class.getSimpleName();
    private static final String PRIORITY_TYPE = Priority.class.getSimpleName();

    private static final Collector<CharSequence, ?, String> LINES = Collectors.joining("\n");

    private final Policy policy;
    private final Language language;
    private final List<Fact> facts;
    private final Map<String, String> sources;
    private final ModelWriter model;

    private DmnExport(Policy policy, Language language) {
        this.policy = policy;
        this.language = language;
        this.facts = factsOf(policy);
        this.sources = idsOfSources(policy);
        this.model = new ModelWriter(BUNDLE.render(Message.of("table.annotation"), language));
    }

    /**
     * Writes a policy as a decision model.
     *
     * @param policy the policy
     * @param language the language of labels, descriptions and annotations
     * @return an XML document, to be stored in UTF-8; the same for the same policy and language
     */
    public static String of(Policy policy, Language language) {
        return new DmnExport(policy, language).document();
    }

    /** The words of the models. */
    static MessageBundle bundle() {
        return BUNDLE;
    }

    /** Those that rules rest on; what only redirects look at decides nothing. */
    private static List<Fact> factsOf(Policy policy) {
        return policy.rules().stream()
                .flatMap(rule -> rule.condition().facts().stream())
                .distinct()
                .map(Feel::fact)
                .toList();
    }

    /** By their documents, which are named freely, while an id has a narrow shape. */
    private static Map<String, String> idsOfSources(Policy policy) {
        var ids = new LinkedHashMap<String, String>();
        for (var rule : policy.rules()) {
            ids.putIfAbsent(rule.source().document(), "source-" + (ids.size() + 1));
        }
        return ids;
    }

    private String document() {
        model.begin(
                policy.id(),
                policy.title().in(language),
                "urn:driehoek:policy:%s:%s".formatted(policy.id(), policy.version()),
                description());
        types();
        facts.forEach(this::input);
        functions();
        sources.forEach(this::source);
        policy.rules().forEach(this::rule);
        summary(REQUIREMENTS, RuleKind.REQUIREMENT);
        summary(PRECONDITIONS, RuleKind.PRECONDITION);
        priority();
        outcome();
        return model.end();
    }

    private String description() {
        var inForce = policy.inForceUntil()
                .map(until -> Message.of("model.in-force-until").with("until", until))
                .orElse(Message.of("model.in-force"))
                .with("version", policy.version())
                .with("from", policy.inForceFrom());
        return Stream.concat(
                        Stream.of(text(inForce), text("model.unknown")),
                        policy.choices().stream().map(choice -> choice.in(language)))
                .collect(LINES);
    }

    private void types() {
        facts.forEach(fact -> model.type(typeOf(fact), Feel.anyValueOf(fact)));
        model.type(VERDICT, Feel.anyOf(names(Verdict.values())));
        model.type(OUTCOME_TYPE, Feel.anyOf(names(Outcome.values())));
        model.type(PRIORITY_TYPE, Feel.anyOf(names(Priority.values())));
        model.listType("Texts", "string");
        model.listType("Verdicts", VERDICT);
    }

    private void input(Fact fact) {
        var lines = new ArrayList<String>();
        policy.facts().stream()
                .filter(asked -> asked.name().equals(fact.name()))
                .limit(1)
                .forEach(asked -> lines.add(asked.question().in(language)));
        if (fact.equals(ReferralFact.DWELLING_IN_REGION.fact())) {
            policy.region().ifPresent(region -> lines.add(line(region.name(), municipalities(region))));
        }
        for (var value : fact.values()) {
            lines.add(line(value, FactMessages.value(fact, value, language)));
        }
        lines.add(line(Fact.UNKNOWN, FactMessages.value(fact, Fact.UNKNOWN, language)));
        model.input(fact.name(), FactMessages.name(fact, language), typeOf(fact), String.join("\n", lines));
    }

    /** By code and name, with the days on which the code holds where there are any: from, and until before. */
    private static String municipalities(Region region) {
        return region.municipalities().stream()
                .map(member -> member.nisCode().value() + " " + member.name() + days(member))
                .collect(Collectors.joining(", "));
    }

    private static String days(Region.Member member) {
        return member.validFrom().isEmpty() && member.validUntil().isEmpty()
                ? ""
                : " [%s/%s)"
                        .formatted(
                                member.validFrom().map(LocalDate::toString).orElse(".."),
                                member.validUntil().map(LocalDate::toString).orElse(".."));
    }

    private void functions() {
        Arrays.stream(KnowledgeModel.values())
                .filter(function -> function == KnowledgeModel.TOGETHER
                        || !policy.rules().stream().allMatch(DmnExport::isTable))
                .forEach(function -> model.function(function, text("function." + function.id())));
    }

    private void source(String document, String id) {
        var known = Arrays.stream(SourceDocument.values())
                .filter(candidate -> candidate.id().equals(document))
                .findFirst();
        model.source(
                id,
                known.map(SourceDocument::title).orElse(document),
                known.map(SourceDocument::publisher),
                known.map(SourceDocument::address));
    }

    private void rule(PolicyRule rule) {
        if (isTable(rule)) {
            model.decide(Place.RULE, decision(rule, List.of()), table(rule));
        } else {
            model.decide(
                    Place.RULE,
                    decision(rule, List.of(KnowledgeModel.TRUTH, KnowledgeModel.VERDICT)),
                    Feel.verdict(rule.condition()));
        }
    }

    private Decision decision(PolicyRule rule, List<KnowledgeModel> functions) {
        return new Decision(
                nameOf(rule),
                rule.id().value(),
                VERDICT,
                text(Message.of("question.rule").with("rule", rule.id())),
                description(rule),
                rule.condition().facts(),
                functions,
                Optional.ofNullable(sources.get(rule.source().document())));
    }

    private String description(PolicyRule rule) {
        var source = rule.source();
        var lines = new ArrayList<String>();
        lines.add(text(Message.of("rule.source")
                .with("document", source.document())
                .with("section", source.section())
                .with("paragraph", source.paragraph())));
        for (var verdict : Verdict.values()) {
            lines.add(line(verdict.name(), explanation(rule, verdict)));
        }
        rule.choice().ifPresent(choice -> lines.add(choice.in(language)));
        return String.join("\n", lines);
    }

    private String explanation(PolicyRule rule, Verdict verdict) {
        return rule.explanations().of(verdict).in(language);
    }

    /** Whether a rule rests on one fact: then each value has its verdict, however the condition is put. */
    private static boolean isTable(PolicyRule rule) {
        return rule.condition().facts().size() == 1;
    }

    private DecisionTable table(PolicyRule rule) {
        var fact = Feel.fact(rule.condition().facts().getFirst());
        var rows = new ArrayList<DecisionTable.Row>();
        for (var verdict : List.of(Verdict.SATISFIED, Verdict.VIOLATED)) {
            var values = fact.values().stream()
                    .filter(value -> rule.condition().evaluate(asked -> value) == verdict)
                    .toList();
            if (!values.isEmpty()) {
                rows.add(row(rule, verdict, Feel.anyOf(values)));
            }
        }
        rows.add(row(rule, Verdict.UNKNOWN, Feel.unknown()));
        var input = new DecisionTable.Input(FactMessages.name(fact, language), fact.name(), typeOf(fact));
        return new DecisionTable(HitPolicy.UNIQUE, List.of(input), VERDICT, rows);
    }

    private DecisionTable.Row row(PolicyRule rule, Verdict verdict, String test) {
        return new DecisionTable.Row(List.of(test), verdict.name(), explanation(rule, verdict));
    }

    private void summary(String name, RuleKind kind) {
        var rules = rules(kind);
        model.decide(
                Place.SUMMARY,
                decision(name, VERDICT, rules, List.of(KnowledgeModel.TOGETHER)),
                "%s([%s])".formatted(KnowledgeModel.TOGETHER.id(), String.join(", ", rules)));
    }

    /** Without preferences there is nothing to be urgent for; with one, there is nothing between none and all. */
    private void priority() {
        var rules = rules(RuleKind.PREFERENCE);
        var decision = decision(PRIORITY, PRIORITY_TYPE, rules, List.of());
        if (rules.isEmpty()) {
            model.decide(Place.SUMMARY, decision, Feel.text(Priority.NORMAL.name()));
            return;
        }
        var inputs = policy.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.PREFERENCE)
                .map(rule -> new DecisionTable.Input(rule.id().value(), nameOf(rule), VERDICT))
                .toList();
        var rows = new ArrayList<DecisionTable.Row>();
        rows.add(row(rules.size(), Feel.text(Verdict.SATISFIED.name()), Priority.HIGH));
        rows.add(row(rules.size(), Feel.anyOf(names(Verdict.VIOLATED, Verdict.UNKNOWN)), Priority.NORMAL));
        if (rules.size() > 1) {
            rows.add(row(rules.size(), DecisionTable.ANY, Priority.RAISED));
        }
        model.decide(Place.SUMMARY, decision, new DecisionTable(HitPolicy.FIRST, inputs, PRIORITY_TYPE, rows));
    }

    private DecisionTable.Row row(int columns, String test, Priority priority) {
        return new DecisionTable.Row(
                Collections.nCopies(columns, test), priority.name(), CoreMessages.word(priority, language));
    }

    /** Requirements decide; preconditions matter once all of them are satisfied. */
    private void outcome() {
        var summaries = List.of(REQUIREMENTS, PRECONDITIONS);
        var inputs = summaries.stream()
                .map(name -> new DecisionTable.Input(text("label." + name), name, VERDICT))
                .toList();
        var rows = List.of(
                row(Verdict.VIOLATED, Outcome.NOT_ELIGIBLE),
                row(Verdict.UNKNOWN, Outcome.UNDETERMINED),
                row(Verdict.SATISFIED, Verdict.VIOLATED, Outcome.NOT_YET),
                row(Verdict.SATISFIED, Verdict.UNKNOWN, Outcome.UNDETERMINED),
                row(Verdict.SATISFIED, Verdict.SATISFIED, Outcome.ELIGIBLE));
        model.decide(
                Place.OUTCOME,
                decision(OUTCOME, OUTCOME_TYPE, summaries, List.of()),
                new DecisionTable(HitPolicy.UNIQUE, inputs, OUTCOME_TYPE, rows));
    }

    private DecisionTable.Row row(Verdict requirements, Outcome outcome) {
        return row(Feel.text(requirements.name()), DecisionTable.ANY, outcome);
    }

    private DecisionTable.Row row(Verdict requirements, Verdict preconditions, Outcome outcome) {
        return row(Feel.text(requirements.name()), Feel.text(preconditions.name()), outcome);
    }

    private DecisionTable.Row row(String requirements, String preconditions, Outcome outcome) {
        return new DecisionTable.Row(
                List.of(requirements, preconditions), outcome.name(), CoreMessages.word(outcome, language));
    }

    private Decision decision(String name, String type, List<String> needs, List<KnowledgeModel> functions) {
        return new Decision(
                name,
                text("label." + name),
                type,
                text("question." + name),
                text("description." + name),
                needs,
                functions,
                Optional.empty());
    }

    private List<String> rules(RuleKind kind) {
        return policy.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .map(DmnExport::nameOf)
                .toList();
    }

    /** In FEEL a dash between two names takes one from the other. */
    private static String nameOf(PolicyRule rule) {
        return rule.id().value().replace('-', '_');
    }

    private static String typeOf(Fact fact) {
        return fact.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + fact.name().substring(1);
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static String line(String value, String words) {
        return value + ": " + words;
    }

    private String text(String code) {
        return text(Message.of(code));
    }

    private String text(Message message) {
        return BUNDLE.render(message, language);
    }
}
