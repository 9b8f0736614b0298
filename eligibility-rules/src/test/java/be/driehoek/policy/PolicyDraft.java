package be.driehoek.policy;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.reachability.Reachability;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A policy in the making, or another version of one. Public for the tests of the other packages. */
public final class PolicyDraft {
    /** A text where the words do not matter. */
    public static final Texts TEXT = Texts.of(Map.of("nl", "tekst", "fr", "texte", "de", "Text", "en", "text"));

    private static final String DWELLING_IN_REGION =
            ReferralFact.DWELLING_IN_REGION.fact().name();
    private static final Region REGION = new Region(
            "Tielt",
            List.of(new Region.Member(
                    new NisCode("37022"),
                    "Tielt",
                    List.of(new PostalCode("8700")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));

    private final Policy from;
    private final List<PolicyRule> rules = new ArrayList<>();
    private final List<PossibleChange> changes = new ArrayList<>();
    private final List<PolicyRedirect> redirects = new ArrayList<>();
    private final List<PolicyFact> facts = new ArrayList<>();
    private String id;
    private String version = "draft";
    private Texts title = TEXT;
    private Optional<Region> region = Optional.empty();
    private Optional<Reachability> reachability = Optional.empty();
    private List<Texts> choices = List.of();

    private PolicyDraft(Policy from, String id) {
        this.from = from;
        this.id = id;
    }

    /** A policy without rules, counting its term as caw-limburg does. */
    public static PolicyDraft empty(String id) {
        return new PolicyDraft(cawLimburg(), id);
    }

    /** Another version of a policy, as it is so far. */
    public static PolicyDraft of(Policy policy) {
        var draft = new PolicyDraft(policy, policy.id());
        draft.title = policy.title();
        draft.rules.addAll(policy.rules());
        draft.changes.addAll(policy.changes());
        draft.redirects.addAll(policy.redirects());
        draft.facts.addAll(policy.facts());
        draft.region = policy.region();
        draft.reachability = policy.reachability();
        draft.choices = policy.choices();
        return draft;
    }

    public static Policy cawLimburg() {
        return PolicyRegister.shipped()
                .inForce(PolicyRegister.CAW_LIMBURG, LocalDate.of(2026, 11, 22))
                .orElseThrow();
    }

    public static PolicyRule rule(String id, RuleKind kind, Condition condition) {
        return new PolicyRule(
                new RuleId(id),
                kind,
                new SourceReference("own", "rules", 1),
                condition,
                Optional.empty(),
                new PolicyRule.Explanations(TEXT, TEXT, TEXT));
    }

    public static Condition in(String fact, String... values) {
        return new Condition.In(fact, List.of(values));
    }

    public static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    public static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    public PolicyDraft version(String name) {
        version = name;
        return this;
    }

    public PolicyDraft title(Texts text) {
        title = text;
        return this;
    }

    public PolicyDraft region(Region where) {
        region = Optional.of(where);
        return this;
    }

    public PolicyDraft choices(Texts... texts) {
        choices = List.of(texts);
        return this;
    }

    public PolicyDraft with(String rule, RuleKind kind, Condition condition) {
        return with(rule(rule, kind, condition));
    }

    public PolicyDraft with(PolicyRule rule) {
        rules.add(rule);
        return this;
    }

    /** Drops a rule, with the redirects that hang on it. */
    public PolicyDraft without(String rule) {
        if (!rules.removeIf(candidate -> candidate.id().value().equals(rule))) {
            throw new IllegalArgumentException("rule must be one of the policy: got " + rule);
        }
        redirects.removeIf(redirect -> redirect.rule().value().equals(rule));
        return this;
    }

    public PolicyDraft condition(String rule, Condition condition) {
        return replace(rule, old -> rule(rule, old.kind(), condition));
    }

    public PolicyDraft kind(String rule, RuleKind kind) {
        return replace(rule, old -> rule(rule, kind, old.condition()));
    }

    private PolicyDraft replace(String rule, UnaryOperator<PolicyRule> by) {
        rules.replaceAll(old -> old.id().value().equals(rule) ? by.apply(old) : old);
        return this;
    }

    public PolicyDraft change(String fact, String to) {
        changes.add(new PossibleChange(fact, to, TEXT));
        return this;
    }

    public PolicyDraft redirect(String rule, Optional<Condition> condition) {
        redirects.add(new PolicyRedirect(new RuleId(rule), condition, TEXT, TEXT));
        return this;
    }

    /** A question for a fact, also for one that no rule rests on. */
    public PolicyDraft fact(String name) {
        facts.add(new PolicyFact(name, TEXT));
        return this;
    }

    /** How many rules there are so far. */
    public int rules() {
        return rules.size();
    }

    /** The policy; questions that nobody wrote, and a region that a condition looks at, are filled in. */
    public Policy policy() {
        var questions = new ArrayList<>(facts);
        used().stream()
                .filter(name -> facts.stream().noneMatch(fact -> fact.name().equals(name)))
                .forEach(name -> questions.add(new PolicyFact(name, TEXT)));
        return new Policy(
                id,
                version,
                LocalDate.of(2000, 1, 1),
                Optional.empty(),
                title,
                used().contains(DWELLING_IN_REGION) ? Optional.of(region.orElse(REGION)) : Optional.empty(),
                reachability,
                questions,
                rules,
                changes,
                redirects,
                from.term(),
                from.agenda(),
                choices);
    }

    private Set<String> used() {
        var used = new LinkedHashSet<String>();
        Stream.concat(
                        rules.stream().map(PolicyRule::condition),
                        redirects.stream().flatMap(redirect -> redirect.condition().stream()))
                .forEach(condition -> used.addAll(condition.facts()));
        return used;
    }

    /** The facts that are either so or not, in their order. */
    public static List<String> yesNo() {
        return Arrays.stream(ReferralFact.values())
                .map(ReferralFact::fact)
                .filter(fact -> fact.values().equals(Fact.YES_NO))
                .map(Fact::name)
                .toList();
    }
}
