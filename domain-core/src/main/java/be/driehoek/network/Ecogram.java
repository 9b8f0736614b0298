package be.driehoek.network;

import be.driehoek.referral.SocialNetwork;
import java.util.List;
import java.util.Optional;

/**
 * The ties around the tenant at a moment (ecogram), after Hartman, Diagrammatic assessment of family relationships
 * (1978).
 *
 * @param ties the ties; an empty list says that there is none
 */
public record Ecogram(List<Tie> ties) {
    /** Keeps its own copy of the list. */
    public Ecogram {
        ties = List.copyOf(ties);
    }

    /**
     * Whether this is a meaningful network: at least one tie with somebody who does not help by profession and gives
     * some kind of support. The texts that the rules come from do not say what makes a network meaningful; this is our
     * reading.
     *
     * @return empty where it cannot be told, since something about a tie is not known
     */
    public Optional<SocialNetwork> socialNetwork() {
        var meaningful = ties.stream().map(Tie::isMeaningful).toList();
        if (meaningful.contains(Optional.of(true))) {
            return Optional.of(SocialNetwork.MEANINGFUL);
        }
        return meaningful.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(SocialNetwork.ABSENT);
    }
}
