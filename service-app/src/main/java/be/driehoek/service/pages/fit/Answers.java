package be.driehoek.service.pages.fit;

import be.driehoek.assessment.Assessment;
import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.party.Address;
import be.driehoek.party.PostalCode;
import be.driehoek.referral.Referral;
import be.driehoek.referral.Tenancy;
import be.driehoek.service.pages.PostedForm;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody answered so far.
 *
 * @param values the values by the names of their facts, in the order of the answers; {@link Fact#UNKNOWN} for "I don't know"
 */
record Answers(Map<String, String> values) {
    Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What a form brings along. What the policy does not ask for, or cannot be an answer, is as good as not sent. */
    static Answers in(PostedForm form, CompiledPolicy policy) {
        var values = new LinkedHashMap<String, String>();
        form.values()
                .forEach((name, sent) -> asked(name, policy)
                        .filter(fact -> fact.canBe(sent.getLast()))
                        .ifPresent(fact -> values.put(name, sent.getLast())));
        return new Answers(values);
    }

    /** The fact of a name, if the policy has a question for it. */
    static Optional<Fact> asked(String name, CompiledPolicy policy) {
        return ReferralFact.named(name)
                .filter(policy.policy().factsUsed()::contains)
                .map(ReferralFact::fact)
                .filter(fact -> policy.policy().facts().stream()
                        .anyMatch(known -> known.name().equals(fact.name())));
    }

    Answers with(String fact, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(fact, value);
        return new Answers(more);
    }

    Answers without(String fact) {
        var fewer = new LinkedHashMap<>(values);
        fewer.remove(fact);
        return new Answers(fewer);
    }

    Assessment under(CompiledPolicy policy) {
        return policy.assess(values);
    }

    /** The facts that can still matter and were not asked for, the most decisive first. */
    List<Fact> open(CompiledPolicy policy) {
        return under(policy).questions().stream()
                .filter(fact -> !values.containsKey(fact.name()))
                .toList();
    }

    Optional<Fact> next(CompiledPolicy policy) {
        return open(policy).stream().findFirst();
    }

    /** Whether a postal code lies in the region of a policy. */
    static String inRegion(CompiledPolicy policy, PostalCode code, LocalDate on) {
        var dwelling = Tenancy.builder()
                .address(Address.builder().postalCode(code).build())
                .build();
        var referral = Referral.builder().receivedOn(on).tenancy(dwelling).build();
        return policy.space()
                .value(
                        policy.space().of(referral, on),
                        ReferralFact.DWELLING_IN_REGION.fact().name());
    }
}
