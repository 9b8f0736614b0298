package be.driehoek.comparison;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.fact.FactSpace;
import be.driehoek.fact.ReferralFact;
import be.driehoek.referral.Referral;
import java.time.LocalDate;

/**
 * Every combination of the facts of two policies.
 *
 * <p>A number is that of the first policy's combination plus, times the size of its space, that of the facts which the
 * second adds. Whether a dwelling lies in the region is another fact where the regions differ.
 */
final class JointSpace {
    private final FactSpace first;
    private final FactSpace added;
    private final FactSpace second;
    private final int[] placesOfSecond;

    JointSpace(CompiledPolicy first, CompiledPolicy second) {
        this.first = first.space();
        this.second = second.space();
        var isSameRegion = first.policy().region().equals(second.policy().region());
        var addedFacts = this.second.facts().stream()
                .filter(fact -> !isShared(fact, isSameRegion))
                .toList();
        this.added = new FactSpace(addedFacts, second.policy().region());
        this.placesOfSecond = this.second.facts().stream()
                .mapToInt(fact -> isShared(fact, isSameRegion)
                        ? this.first.facts().indexOf(fact)
                        : this.first.facts().size() + addedFacts.indexOf(fact))
                .toArray();
    }

    private boolean isShared(ReferralFact fact, boolean isSameRegion) {
        return first.facts().contains(fact) && (isSameRegion || fact != ReferralFact.DWELLING_IN_REGION);
    }

    /** How many combinations there are. */
    long size() {
        return Math.multiplyExact(first.size(), added.size());
    }

    /** The number of what a referral tells. */
    long of(Referral referral, LocalDate on) {
        long state = first.of(referral, on);
        return added.facts().isEmpty() ? state : state + first.size() * added.of(referral, on);
    }

    long ofFirst(long state) {
        return state % first.size();
    }

    long ofSecond(long state) {
        long ofFirst = ofFirst(state);
        long ofAdded = state / first.size();
        long ofSecond = 0;
        for (int i = 0; i < placesOfSecond.length; i++) {
            int place = placesOfSecond[i];
            int code = place < first.facts().size()
                    ? first.code(ofFirst, place)
                    : added.code(ofAdded, place - first.facts().size());
            ofSecond = second.with(ofSecond, i, code);
        }
        return ofSecond;
    }
}
