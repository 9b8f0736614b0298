package be.driehoek.network;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tie between the tenant and somebody else (band in het ecogram); what was not told is empty.
 *
 * @param who who it is
 * @param relation what that person is to the tenant
 * @param strength how strong the tie is
 * @param direction which way support flows
 * @param support the kinds of support that it gives; an empty list says that it gives none
 * @param stressful whether the tie is a burden too
 */
@Value.Builder
public record Tie(
        FreeText who,
        Optional<Relation> relation,
        Optional<TieStrength> strength,
        Optional<TieDirection> direction,
        Optional<List<Support>> support,
        Optional<Boolean> stressful) {
    /**
     * Checks the tie and keeps its own copy of the list.
     *
     * @throws InvalidValueException if it is not said who it is
     */
    public Tie {
        Check.present("who", who);
        support = support.map(kinds -> kinds.stream().distinct().toList());
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static TieBuilder builder() {
        return new TieBuilder();
    }

    /**
     * Whether the tie makes a network meaningful: somebody who does not help by profession gives the tenant support.
     *
     * @return empty where that cannot be told
     */
    Optional<Boolean> isMeaningful() {
        var byProfession = relation.map(Relation.PROFESSIONAL::equals);
        var supports = direction.filter(TieDirection.FROM_TENANT::equals).isPresent()
                ? Optional.of(false)
                : support.map(kinds -> !kinds.isEmpty());
        if (byProfession.orElse(false) || !supports.orElse(true)) {
            return Optional.of(false);
        }
        return byProfession.isPresent() && supports.isPresent() ? Optional.of(true) : Optional.empty();
    }
}
