package be.driehoek.guidance.event;

import be.driehoek.input.FreeText;
import be.driehoek.network.Ecogram;
import be.driehoek.network.Tie;
import be.driehoek.referral.SocialNetwork;
import java.util.List;
import java.util.Optional;

/**
 * The network around the tenant was explored (netwerk verkend).
 *
 * @param ties the ties of the ecogram; an empty list says that there is none
 * @param conclusion whether it is a meaningful network
 * @param note what else is worth keeping
 */
public record NetworkExplored(Optional<List<Tie>> ties, Optional<SocialNetwork> conclusion, Optional<FreeText> note)
        implements CaseEvent {
    /**
     * Keeps its own copies of the lists.
     */
    public NetworkExplored {
        ties = ties.map(List::copyOf);
    }

    /**
     * The ties as an ecogram.
     *
     * @return empty where no ties were told
     */
    public Optional<Ecogram> ecogram() {
        return ties.map(Ecogram::new);
    }

    /**
     * Whether the network is a meaningful one: as it was stated, or else as it follows from the ties.
     *
     * @return empty where it cannot be told
     */
    public Optional<SocialNetwork> socialNetwork() {
        return conclusion.or(() -> ecogram().flatMap(Ecogram::socialNetwork));
    }
}
