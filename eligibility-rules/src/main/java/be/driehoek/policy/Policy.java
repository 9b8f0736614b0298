package be.driehoek.policy;

import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.reachability.Reachability;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who qualifies for guidance, and for how long (beleid): one version of the rules of an organisation, as data.
 *
 * @param id the id of the policy: small letters and digits with dashes between, at most 50 characters, for example
 *     {@code caw-limburg}
 * @param version the version: letters and digits with dots, dashes and underscores between, at most 50 characters, for
 *     example {@code 2026-1}
 * @param inForceFrom the first day on which this version decides
 * @param inForceUntil the last day on which it decides; empty for no end
 * @param title what the policy is called
 * @param region where the dwelling must lie, for a policy that asks
 * @param reachability how and when the service can be reached, where the policy says it
 * @param facts the facts that it rests on, and how to ask for each
 * @param rules its rules, in the order in which they are told
 * @param changes the changes that somebody can bring about
 * @param redirects where else to go
 * @param term how the term is counted
 * @param agenda how long there is for what the term has no date for; nothing of it where the policy does not say
 * @param choices what the policy decides without a source
 */
public record Policy(
        String id,
        String version,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        Texts title,
        Optional<Region> region,
        Optional<Reachability> reachability,
        List<PolicyFact> facts,
        List<PolicyRule> rules,
        List<PossibleChange> changes,
        List<PolicyRedirect> redirects,
        TermPolicy term,
        AgendaPolicy agenda,
        List<Texts> choices) {
    /** What an id looks like. */
    static final Pattern ID = Pattern.compile("(?=.{1,50}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** What a version looks like. */
    static final Pattern VERSION = Pattern.compile("(?=.{1,50}$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");

    /**
     * Checks the policy and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing, id or version is not of their shape, or the last day
     *     lies before the first
     * @throws InvalidInputException with every fact, rule, condition, change, redirect and text that does not fit. A
     *     condition that never or always holds is refused in a file only
     */
    public Policy {
        checkShape("id", id, ID, "must.policy-id");
        checkShape("version", version, VERSION, "must.policy-version");
        Check.day("inForceFrom", inForceFrom);
        inForceUntil.ifPresent(last -> Check.day("inForceUntil", last));
        var unused = new DaysInForce(inForceFrom, inForceUntil);
        Check.present("title", title);
        Check.present("term", term);
        agenda = Check.orElse(agenda, AgendaPolicy.NONE);
        facts = Check.listOrEmpty(facts);
        rules = List.copyOf(Check.notEmpty("rules", rules));
        changes = Check.listOrEmpty(changes);
        redirects = Check.listOrEmpty(redirects);
        choices = Check.listOrEmpty(choices);
        var errors = Coherence.mistakes(title, region, facts, rules, changes, redirects, choices);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static void checkShape(String field, String value, Pattern shape, String must) {
        if (!shape.matcher(Check.present(field, value)).matches()) {
            throw InvalidValueException.field(
                    field, Message.of(must), Message.of("got.text-of-length").with("length", value.length()));
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
        return daysInForce().include(day);
    }

    DaysInForce daysInForce() {
        return new DaysInForce(inForceFrom, inForceUntil);
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
}
