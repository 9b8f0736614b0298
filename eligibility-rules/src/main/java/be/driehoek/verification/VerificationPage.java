package be.driehoek.verification;

import static java.util.stream.Collectors.joining;

import be.driehoek.fact.Fact;
import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyFact;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.Texts;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;
import be.driehoek.verification.Verification.FactUse;
import be.driehoek.verification.Verification.NeverDecides;
import be.driehoek.verification.Verification.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A policy with what is proven of it, as a text to read (verificatieverslag). */
public final class VerificationPage {
    private static final MessageBundle BUNDLE = MessageBundle.beside(VerificationPage.class);

    private final Policy policy;
    private final Verification proven;
    private final Language language;
    private final Figures figures;

    private VerificationPage(Policy policy, Verification proven, Language language) {
        this.policy = policy;
        this.proven = proven;
        this.language = language;
        this.figures = new Figures(words("figure.thousands"), words("figure.decimal"));
    }

    /**
     * The page in Markdown: what was proven, the share of each outcome and priority, every rule in words, every fact, and
     * what the policy decides without a source.
     *
     * <p>The heading of a rule has the id of the rule in lower case as its anchor, for example {@code #el-2}, in every
     * language.
     *
     * @param policy the policy
     * @param proven what was proven of it
     * @param language the reader's language
     * @return the text, with a line break at its end
     * @throws IllegalArgumentException if something was proven of another policy
     */
    public static String markdown(Policy policy, Verification proven, Language language) {
        if (!policy.policyVersion().equals(proven.policy())) {
            throw new IllegalArgumentException("what is proven must be of the policy: got %s and %s"
                    .formatted(policy.policyVersion(), proven.policy()));
        }
        return new VerificationPage(policy, proven, language).text();
    }

    /** The sentences of the page, for a test of their completeness. */
    static MessageBundle bundle() {
        return BUNDLE;
    }

    private String text() {
        return Stream.of(
                        Stream.of("# " + own(policy.title()), inForce()),
                        policy.region().stream().map(this::region),
                        heading("proof.title"),
                        Stream.of(proof()),
                        heading("outcomes.title"),
                        Stream.of(words("shares.note"), shares(proven.outcomes(), "outcomes.outcome")),
                        heading("priorities.title"),
                        Stream.of(shares(proven.priorities(), "priorities.priority")),
                        heading("rules.title"),
                        policy.rules().stream().flatMap(this::rule),
                        heading("facts.title"),
                        Stream.of(facts()),
                        choices())
                .flatMap(parts -> parts)
                .collect(joining("\n\n", "", "\n"));
    }

    private Stream<String> heading(String code) {
        return Stream.of("## " + words(code));
    }

    private String inForce() {
        var message = Message.of(policy.inForceUntil().isPresent() ? "policy.in-force-until" : "policy.in-force")
                .with("id", Markdown.text(policy.id()))
                .with("version", Markdown.text(policy.version()))
                .with("from", policy.inForceFrom());
        return words(
                policy.inForceUntil().map(last -> message.with("until", last)).orElse(message));
    }

    private String region(Region region) {
        return words(Message.of("policy.region")
                .with("name", Markdown.text(region.name()))
                .with(
                        "municipalities",
                        region.municipalities().stream()
                                .map(Region.Member::name)
                                .distinct()
                                .map(Markdown::text)
                                .collect(joining(", "))));
    }

    private String proof() {
        var lines = new ArrayList<String>();
        lines.add("- " + words(Message.of("proof.combinations").with("number", figures.whole(proven.combinations()))));
        lines.add("- " + settled());
        lines.add("- " + words(proven.contradictions().isEmpty() ? "contradictions.none" : "contradictions.some"));
        proven.contradictions().forEach(rules -> lines.add("  - " + list(rules)));
        lines.add("- " + words(proven.neverDecide().isEmpty() ? "never.none" : "never.some"));
        proven.neverDecide().forEach(never -> lines.add("  - " + never(never)));
        lines.add("- " + of("facts.idle", FactUse::cannotMatter));
        lines.add("- " + of("facts.unasked", use -> !use.cannotMatter() && !use.outcome() && !use.priority()));
        return String.join("\n", lines);
    }

    private String settled() {
        var monotone = proven.monotone();
        var code = monotone.holds() ? isTriedWhole() ? "settled.holds" : "settled.holds-by-group" : "settled.broken";
        return words(Message.of(code)
                .with("answers", figures.whole(monotone.answers()))
                .with("flips", figures.whole(monotone.flips())));
    }

    /** Whether the answers are all that there are, and not those within each group of rules. */
    private boolean isTriedWhole() {
        return proven.monotone().answers()
                == policy.factsUsed().stream()
                        .mapToLong(fact -> fact.fact().values().size())
                        .map(values -> proven.combinations() / (values + 1) * values)
                        .sum();
    }

    private String never(NeverDecides never) {
        if (never.coveredBy().isEmpty()) {
            return words(Message.of(never.canBeViolated() ? "never.several" : "never.violated")
                    .with("rule", link(never.rule())));
        }
        return words(
                Message.of("never.covered").with("rule", link(never.rule())).with("others", list(never.coveredBy())));
    }

    private String of(String code, Predicate<FactUse> which) {
        var facts = proven.facts().stream()
                .filter(which)
                .map(use -> name(use.fact()))
                .toList();
        return facts.isEmpty()
                ? words(code + "-none")
                : words(Message.of(code + "-some").with("facts", String.join(", ", facts)));
    }

    private <R extends Enum<R>> String shares(List<Share<R>> shares, String label) {
        return table(
                List.of(words(label), words("shares.combinations"), words("shares.share")),
                "|---|--:|--:|",
                shares.stream()
                        .map(share -> List.of(
                                CoreMessages.word(share.result(), language),
                                figures.whole(share.combinations()),
                                figures.percent(share.combinations(), share.of()))));
    }

    private Stream<String> rule(PolicyRule rule) {
        var lines = new ArrayList<String>();
        lines.add("- " + words("kind." + rule.kind()));
        lines.add("- "
                + words(Message.of("rules.condition")
                        .with("condition", new ConditionInWords(language, BUNDLE).of(rule.condition()))));
        lines.add("- " + source(rule.source()));
        rule.choice()
                .ifPresent(choice ->
                        lines.add("- " + words(Message.of("rules.choice").with("choice", own(choice)))));
        proven.neverDecide().stream()
                .filter(never -> never.rule().equals(rule.id()))
                .forEach(never -> lines.add("- " + words("rules.never")));
        return Stream.of("### <a id=\"%s\"></a>%s".formatted(anchor(rule.id()), rule.id()), String.join("\n", lines));
    }

    private String source(SourceReference source) {
        return CoreMessages.render(
                Message.of("rulebook.source")
                        .with("document", Markdown.text(source.document()))
                        .with("section", Markdown.text(source.section()))
                        .with("paragraph", source.paragraph()),
                language);
    }

    private String facts() {
        return table(
                List.of(words("facts.fact"), words("facts.question"), words("facts.values"), words("facts.matters")),
                "|---|---|---|---|",
                proven.facts().stream()
                        .map(use -> List.of(name(use.fact()), question(use.fact()), values(use.fact()), matters(use))));
    }

    private static Fact fact(String name) {
        return ReferralFact.named(name).map(ReferralFact::fact).orElseThrow();
    }

    private String name(String fact) {
        return FactMessages.name(fact(fact), language);
    }

    private String question(String fact) {
        return policy.facts().stream()
                .filter(asked -> asked.name().equals(fact))
                .map(PolicyFact::question)
                .map(this::own)
                .findFirst()
                .orElse("–");
    }

    private String values(String fact) {
        return fact(fact).values().stream()
                .map(value -> FactMessages.value(fact(fact), value, language))
                .collect(joining(", "));
    }

    private String matters(FactUse use) {
        var matters = new ArrayList<String>();
        if (use.outcome()) {
            matters.add(words("facts.outcome"));
        }
        if (use.priority()) {
            matters.add(words("facts.priority"));
        }
        if (use.duty()) {
            matters.add(words("facts.duty"));
        }
        if (use.redirect()) {
            matters.add(words("facts.redirect"));
        }
        return matters.isEmpty() ? words("facts.nothing") : String.join(", ", matters);
    }

    private Stream<String> choices() {
        if (policy.choices().isEmpty()) {
            return Stream.of();
        }
        return Stream.of(
                "## " + words("choices.title"),
                policy.choices().stream().map(choice -> "- " + own(choice)).collect(joining("\n")));
    }

    private static String table(List<String> head, String line, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(row(head), line), rows.map(VerificationPage::row))
                .collect(joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(joining(" | ", "| ", " |"));
    }

    private String list(List<RuleId> rules) {
        var links = rules.stream().map(VerificationPage::link).toList();
        return links.size() == 1
                ? links.getFirst()
                : String.join(", ", links.subList(0, links.size() - 1)) + " " + words("list.and") + " "
                        + links.getLast();
    }

    private static String link(RuleId rule) {
        return "[%s](#%s)".formatted(rule, anchor(rule));
    }

    private static String anchor(RuleId rule) {
        return rule.value().toLowerCase(Locale.ROOT);
    }

    /** A text of the policy itself. */
    private String own(Texts texts) {
        return Markdown.text(texts.in(language));
    }

    private String words(String code) {
        return words(Message.of(code));
    }

    private String words(Message message) {
        return BUNDLE.render(message, language);
    }
}
