package be.driehoek.guidance;

import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.rule.Rule;
import java.util.List;

/** The network around the tenant: rule NE-1. */
final class NetworkFindings {
    private NetworkFindings() {}

    static List<Finding> of(NetworkExplored explored) {
        var differs = explored.conclusion()
                .flatMap(stated -> explored.ecogram()
                        .flatMap(ecogram -> ecogram.socialNetwork())
                        .filter(found -> found != stated))
                .isPresent();
        return differs ? List.of(Finding.advice(Rule.NE_1, "network-conclusion-differs")) : List.of();
    }

    /** Lacking strengths or a network, the network is to be explored, unless it was before. */
    static List<Finding> ofLack(CaseState before) {
        return before.hasHappened(NetworkExplored.class)
                ? List.of()
                : List.of(Finding.advice(Rule.NE_1, "network-unexplored"));
    }
}
