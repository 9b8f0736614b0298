package be.driehoek.assessment;

import java.util.List;

/**
 * Rules that share facts, with everything that they can say together worked out.
 *
 * <p>Sets of standings are bits. A context is what the rules of all other groups say together.
 */
final class RuleGroup {
    private final Scale<?> scale;
    private final List<RuleTable> rules;
    private final SubSpace facts;
    private final byte[] standings;
    private final short[] reachable;
    private final short[] contexts;

    RuleGroup(Scale<?> scale, List<RuleTable> rules, SubSpace facts, int factsOfPolicy) {
        this.scale = scale;
        this.rules = rules;
        this.facts = facts;
        this.standings = new byte[facts.size()];
        this.reachable = new short[facts.size()];
        this.contexts = new short[facts.size() * facts.facts()];
        var codes = new int[factsOfPolicy];
        for (int state = 0; state < standings.length; state++) {
            facts.spread(state, codes);
            standings[state] = (byte) standing(codes);
        }
        lookAhead(new Differences(scale));
    }

    private int standing(int[] codes) {
        int standing = scale.ofNothing();
        for (var table : rules) {
            standing = scale.join(standing, scale.of(table.rule().kind(), table.verdict(codes)));
        }
        return standing;
    }

    /**
     * Finds for every combination what answers can lead to: which standings, and for each unknown fact in which contexts
     * an answer to it changes the result, now or after other answers.
     *
     * <p>Answers lead to larger numbers, so that going down from the largest finds what follows already known.
     */
    private void lookAhead(Differences differences) {
        for (int state = standings.length - 1; state >= 0; state--) {
            reachable[state] = (short) (1 << standings[state]);
            for (int fact = 0; fact < facts.facts(); fact++) {
                if (!facts.isKnown(state, fact)) {
                    for (int answer = 1; answer <= facts.values(fact); answer++) {
                        int answered = state + answer * facts.step(fact);
                        reachable[state] |= reachable[answered];
                        contexts[at(state, fact)] |= differences.contexts(standings[state], standings[answered]);
                        inherit(state, answered);
                    }
                }
            }
        }
    }

    /** What an answer changes after another answer, it can change now; for a fact that is answered there is nothing. */
    private void inherit(int state, int answered) {
        for (int fact = 0; fact < facts.facts(); fact++) {
            contexts[at(state, fact)] |= contexts[at(answered, fact)];
        }
    }

    private int at(int state, int fact) {
        return state * facts.facts() + fact;
    }

    List<RuleTable> rules() {
        return rules;
    }

    SubSpace facts() {
        return facts;
    }

    int standing(int state) {
        return standings[state];
    }

    /** The standings that answers can lead to, the present one among them, as bits. */
    int reachable(int state) {
        return reachable[state];
    }

    /** The facts, as bits of their places among all facts of the policy, that can change the result in some contexts. */
    long questions(int state, int inContexts) {
        long questions = 0;
        for (int fact = 0; fact < facts.facts(); fact++) {
            if ((contexts[at(state, fact)] & inContexts) != 0) {
                questions |= 1L << facts.place(fact);
            }
        }
        return questions;
    }

    /** In which contexts two standings give different results. */
    private static final class Differences {
        private final short[][] contexts;

        Differences(Scale<?> scale) {
            this.contexts = new short[scale.standings()][scale.standings()];
            for (int one = 0; one < scale.standings(); one++) {
                for (int other = 0; other < scale.standings(); other++) {
                    for (int context = 0; context < scale.standings(); context++) {
                        if (scale.result(scale.join(one, context)) != scale.result(scale.join(other, context))) {
                            contexts[one][other] |= (short) (1 << context);
                        }
                    }
                }
            }
        }

        short contexts(int one, int other) {
            return contexts[one][other];
        }
    }
}
