package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Agreement;
import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.HandWritten;
import java.util.List;

/** The peers by name. */
final class Peers {
    static final List<String> NAMES = List.of("easyRulesOutcome", "cel", "drools", "easyRules", "kieDmn", "evrete");

    private Peers() {}

    /** A peer of a name, made on the spot: other peers are not even loaded. */
    static Peer<?> named(String name) {
        return switch (name) {
            case "cel" -> new CelPeer();
            case "drools" -> new DroolsPeer();
            case "easyRules" -> new EasyRulesPeer();
            case "easyRulesOutcome" -> new EasyRulesOutcomePeer();
            case "evrete" -> new EvretePeer();
            case "kieDmn" -> new DmnPeer();
            default -> throw new IllegalArgumentException("name must be one of " + NAMES + ": got " + name);
        };
    }

    /** Compares what a peer says of facts with what the hand-written rules say. */
    static <P> void check(Peer<P> peer, Iterable<Facts> facts) {
        for (var known : facts) {
            var prepared = peer.prepare(known);
            // Twice: nothing may stay behind in a session or a sheet.
            for (int i = 0; i < 2; i++) {
                Agreement.equal(known, HandWritten.outcome(known), peer.assess(prepared));
            }
            int verdicts = peer.verdicts(prepared);
            if (verdicts >= 0) {
                Agreement.equal(known, HandWritten.unpackedVerdicts(HandWritten.packed(known)), verdicts);
            }
        }
    }
}
