package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.network.Tie;
import be.driehoek.referral.SocialNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records the network around the tenant (netwerk verkennen); rule NE-1.
 *
 * @param on the day it happened
 * @param ties the ties of the ecogram; an empty list says that there is none
 * @param conclusion whether it is a meaningful network
 * @param note what else is worth keeping
 */
@Value.Builder
public record ExploreNetwork(
        LocalDate on, Optional<List<Tie>> ties, Optional<SocialNetwork> conclusion, Optional<FreeText> note)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public ExploreNetwork {
        Check.day("on", on);
        ties = ties.map(List::copyOf);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ExploreNetworkBuilder builder() {
        return new ExploreNetworkBuilder();
    }
}
