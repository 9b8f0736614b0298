package be.driehoek.policy;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.input.Check;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.rule.RuleId;
import be.driehoek.term.TermPolicy;
import be.driehoek.text.Message;
import be.driehoek.text.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who qualifies for guidance, and for how long (beleid): one version of the rules of an organisation, as data.
 *
 * @param id the id of the policy, for example {@code caw-limburg}
 * @param version the version, for example {@code 2026-1}
 * @param inForceFrom the first day on which this version decides
 * @param inForceUntil the last day on which it decides; empty for no end
 * @param title what the policy is called
 * @param region where the dwelling must lie, for a policy that asks
 * @param facts the facts that it rests on, and how to ask for each
 * @param rules its rules, in the order in which they are told
 * @param changes the changes that somebody can bring about
 * @param redirects where else to go
 * @param term how the term is counted
 * @param choices what the policy decides without a source
 */
public record Policy(
        String id,
        String version,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        Texts title,
        Optional<Region> region,
        List<PolicyFact> facts,
        List<PolicyRule> rules,
        List<PossibleChange> changes,
        List<PolicyRedirect> redirects,
        TermPolicy term,
        List<Texts> choices) {
    /**
     * Checks the policy and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing, or the last day lies before the first
     * @throws InvalidInputException with every fact, rule, condition, change, redirect and text that does not fit
     */
    public Policy {
        Check.present("id", id);
        Check.present("version", version);
        Check.present("inForceFrom", inForceFrom);
        Check.present("title", title);
        Check.present("term", term);
        inForceUntil.filter(last -> last.isBefore(inForceFrom)).ifPresent(last -> {
            throw InvalidValueException.field(
                    "inForceUntil",
                    Message.of("must.date-after").with("date", inForceFrom.minusDays(1)),
                    Message.of("got.value").with("value", last));
        });
        facts = Check.listOrEmpty(facts);
        rules = List.copyOf(Check.notEmpty("rules", rules));
        changes = Check.listOrEmpty(changes);
        redirects = Check.listOrEmpty(redirects);
        choices = Check.listOrEmpty(choices);
        var errors = new Coherence(facts, rules, changes, redirects).errors();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /**
     * Which version of which policy this is.
     *
     * @return id and version
     */
    public PolicyVersion policyVersion() {
        return new PolicyVersion(id, version);
    }

    /**
     * Whether this version decides on a day.
     *
     * @param day the day
     * @return true from the first to the last day in force, both included
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(inForceFrom)
                && inForceUntil.filter(last -> day.isAfter(last)).isEmpty();
    }

    /**
     * The facts that the policy rests on: those of its rules, then those that only its redirects look at.
     *
     * @return the facts in the order of their first use
     */
    public List<ReferralFact> factsUsed() {
        return Stream.concat(
                        rules.stream().map(PolicyRule::condition),
                        redirects.stream().flatMap(redirect -> redirect.condition().stream()))
                .flatMap(condition -> condition.facts().stream())
                .distinct()
                .flatMap(name -> ReferralFact.named(name).stream())
                .toList();
    }

    /** Whether the parts of a policy fit each other and the facts. */
    private record Coherence(
            List<PolicyFact> facts,
            List<PolicyRule> rules,
            List<PossibleChange> changes,
            List<PolicyRedirect> redirects) {

        List<InputError> errors() {
            var errors = new ArrayList<InputError>();
            var ids = new HashSet<RuleId>();
            for (int i = 0; i < rules.size(); i++) {
                if (!ids.add(rules.get(i).id())) {
                    errors.add(error(
                            "/rules/" + i + "/id",
                            "must.rule-once",
                            rules.get(i).id()));
                }
                errors.addAll(
                        ofCondition("/rules/" + i + "/condition", rules.get(i).condition()));
                var explanations = rules.get(i).explanations();
                errors.addAll(ofTexts("/rules/" + i + "/explanations/satisfied", explanations.satisfied()));
                errors.addAll(ofTexts("/rules/" + i + "/explanations/violated", explanations.violated()));
                errors.addAll(ofTexts("/rules/" + i + "/explanations/unknown", explanations.unknown()));
            }
            var asked = facts.stream().map(PolicyFact::name).toList();
            rules.stream()
                    .flatMap(rule -> rule.condition().facts().stream())
                    .distinct()
                    .filter(fact -> !asked.contains(fact))
                    .forEach(fact -> errors.add(error("/facts", "must.question-for-fact", fact)));
            for (int i = 0; i < facts.size(); i++) {
                var name = facts.get(i).name();
                if (ReferralFact.named(name).isEmpty()) {
                    errors.add(error("/facts/" + i + "/name", "must.known-fact", name));
                }
                errors.addAll(ofTexts("/facts/" + i + "/question", facts.get(i).question()));
            }
            for (int i = 0; i < changes.size(); i++) {
                errors.addAll(ofFact(
                        "/changes/" + i,
                        changes.get(i).fact(),
                        Stream.of(changes.get(i).to())));
                errors.addAll(ofTexts("/changes/" + i + "/text", changes.get(i).text()));
            }
            for (int i = 0; i < redirects.size(); i++) {
                var pointer = "/redirects/" + i;
                if (!ids.contains(redirects.get(i).rule())) {
                    errors.add(error(
                            pointer + "/rule",
                            "must.rule-of-policy",
                            redirects.get(i).rule()));
                }
                redirects
                        .get(i)
                        .condition()
                        .ifPresent(condition -> errors.addAll(ofCondition(pointer + "/condition", condition)));
                errors.addAll(ofTexts(pointer + "/to", redirects.get(i).to()));
                errors.addAll(ofTexts(pointer + "/why", redirects.get(i).why()));
            }
            return errors;
        }

        private static List<InputError> ofCondition(String pointer, Condition condition) {
            return switch (condition) {
                case Condition.In in -> ofFact(pointer, in.fact(), in.in().stream());
                case Condition.All all -> ofAll(pointer + "/all/", all.all());
                case Condition.Any any -> ofAll(pointer + "/any/", any.any());
                case Condition.Not not -> ofCondition(pointer + "/not", not.not());
            };
        }

        private static List<InputError> ofAll(String pointer, List<Condition> conditions) {
            var errors = new ArrayList<InputError>();
            for (int i = 0; i < conditions.size(); i++) {
                errors.addAll(ofCondition(pointer + i, conditions.get(i)));
            }
            return errors;
        }

        private static List<InputError> ofFact(String pointer, String name, Stream<String> values) {
            var fact = ReferralFact.named(name).map(ReferralFact::fact);
            if (fact.isEmpty()) {
                return List.of(error(pointer + "/fact", "must.known-fact", name));
            }
            return values.filter(value -> !fact.get().values().contains(value))
                    .map(value -> error(pointer, "must.value-of-fact", value, fact.get()))
                    .toList();
        }

        /** A place in a text must be filled with a fact that the policy rests on; others are not read. */
        private List<InputError> ofTexts(String pointer, Texts texts) {
            var errors = new ArrayList<InputError>();
            texts.byTag()
                    .forEach((tag, text) -> Template.fill(text, place -> {
                        if (!factsAtHand().contains(place)) {
                            errors.add(new InputError(
                                    pointer + "/" + tag,
                                    Message.of("must.one-of").with("values", String.join(", ", factsAtHand())),
                                    Message.of("got.value").with("value", place)));
                        }
                        return "";
                    }));
            return errors;
        }

        private Set<String> factsAtHand() {
            var facts = new TreeSet<String>();
            rules.forEach(rule -> facts.addAll(rule.condition().facts()));
            redirects.forEach(redirect -> redirect.condition().ifPresent(condition -> facts.addAll(condition.facts())));
            return facts;
        }

        private static InputError error(String pointer, String must, Object got) {
            return new InputError(
                    pointer, Message.of(must), Message.of("got.value").with("value", got));
        }

        private static InputError error(String pointer, String must, Object got, Fact fact) {
            return new InputError(
                    pointer,
                    Message.of(must).with("values", String.join(", ", fact.values())),
                    Message.of("got.value").with("value", got));
        }
    }
}
