package be.driehoek.service.pages.rulebook;

import be.driehoek.fact.Fact;
import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.policy.Policy;
import be.driehoek.rule.RuleId;
import be.driehoek.service.pages.Reader;
import be.driehoek.text.Language;
import be.driehoek.verification.Verification;
import be.driehoek.verification.Verification.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A policy in words, with what is proven of it over every combination of its facts.
 *
 * @param policy the policy
 * @param proven what is proven of it
 */
record PolicyPage(Policy policy, Verification proven) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    Conditions conditions(Reader reader) {
        return new Conditions(reader);
    }

    /** A part of all combinations, in percent. */
    String percent(Share<?> share, Reader reader) {
        var part = BigDecimal.valueOf(share.combinations())
                .multiply(PERCENT)
                .divide(BigDecimal.valueOf(share.of()), MathContext.DECIMAL64);
        return reader.words().number(part, 1);
    }

    /** The municipalities of the region, under their names of before and now. */
    String regionNames() {
        return policy.region().stream()
                .flatMap(region -> region.municipalities().stream())
                .map(Region.Member::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String ids(List<RuleId> rules) {
        return rules.stream().map(RuleId::value).collect(Collectors.joining(", "));
    }

    String values(ReferralFact fact, Language language) {
        return fact.fact().values().stream()
                .map(value -> FactMessages.value(fact.fact(), value, language))
                .collect(Collectors.joining(", "));
    }

    String name(Fact fact, Language language) {
        return FactMessages.name(fact, language);
    }
}
