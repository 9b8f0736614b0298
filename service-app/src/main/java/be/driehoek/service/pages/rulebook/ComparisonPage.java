package be.driehoek.service.pages.rulebook;

import be.driehoek.comparison.Comparison;
import be.driehoek.comparison.Comparison.Side;
import be.driehoek.fact.Fact;
import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Policy;
import be.driehoek.service.pages.Reader;
import java.util.List;
import java.util.Optional;

/**
 * For which combinations of facts two policies decide differently, and by which rules.
 *
 * @param policies every version that can be compared
 * @param before the version that is looked at first
 * @param after the version that it is held against
 * @param comparison how they differ; empty if there are too many combinations to look at now
 */
record ComparisonPage(List<Policy> policies, Policy before, Policy after, Optional<Comparison> comparison) {

    static String name(Policy policy) {
        return PoliciesPage.name(policy);
    }

    /** The facts of somebody for whom they differ, those that are known. */
    List<String> example(Side side, Reader reader) {
        return side.example().entrySet().stream()
                .filter(fact -> !fact.getValue().equals(Fact.UNKNOWN))
                .flatMap(fact -> ReferralFact.named(fact.getKey()).stream()
                        .map(known -> reader.words().asLabel(FactMessages.name(known.fact(), reader.language())) + " "
                                + FactMessages.value(known.fact(), fact.getValue(), reader.language())))
                .toList();
    }
}
