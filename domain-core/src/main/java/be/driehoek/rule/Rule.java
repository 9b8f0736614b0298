package be.driehoek.rule;

import be.driehoek.text.Message;

/**
 * The rulebook (regelboek): every rule of the practice, with the place in its source.
 *
 * <p>The sections are those of {@link SourceDocument#LIMBURG}. The sources do not say from which day the term counts;
 * that it is the day guidance starts is our reading. What else they leave open stands in the {@link #text()} of a rule.
 */
public enum Rule {
    /** The dwelling is rented on the private market. */
    EL_1("Doelgroep", 1),
    /** There is a housing problem. */
    EL_2("Doelgroep", 2),
    /** Rent arrears alone are not enough. */
    EL_3("Doelgroep", 2),
    /** The housing problem, left alone, can lead to eviction. */
    EL_4("Doelgroep", 1),
    /** A third party, first of all the referrer, is involved. */
    EL_5("Methodisch kader", 1),
    /** The referrer has discussed the problem with the tenant. */
    EL_6("Methodisch kader", 2),
    /** Preference: no meaningful social network. */
    PR_1("Doelgroep", 3),
    /** Preference: difficulties on several life domains. */
    PR_2("Doelgroep", 3),
    /** Three different persons; the third seat is filled or openly vacant. */
    TR_1("Methodisch kader", 1),
    /** The referrer holds the third seat unless replaced. */
    TR_2("Methodisch kader", 1),
    /** With a referrer, the first home visit is joint. */
    TR_3("Onthaalfase", 1),
    /** The referrer stays involved and reachable. */
    TR_4("Onthaalfase", 1),
    /** The first meeting covers reason, desired result and terms of cooperation. */
    IN_1("Onthaalfase", 1),
    /** Change goals are defined before guidance starts. */
    IN_2("Onthaalfase", 1),
    /** A goal is concrete and about the effects of how the tenant lives in the dwelling. */
    GO_1("Wat stellen we centraal", 1),
    /** A goal builds on strengths of the tenant or the network. */
    GO_2("Wat stellen we centraal", 1),
    /** Curative first; preventive where possible. */
    GO_3("Wat stellen we centraal", 1),
    /** No integral trajectory: what has no effect on the dwelling is referred onward. */
    GO_4("Let wel", 1),
    /** Goals and adjustments are worked out with the tenant. */
    GO_5("Wat stellen we centraal", 1),
    /** Lacking strengths or a network, look for a network that can be engaged. */
    NE_1("Wat stellen we centraal", 1),
    /** Guidance is a home visit that works on agreed goals. */
    VI_1("Begeleiding", 1),
    /** The referrer hears back at regular times. */
    FB_1("Wat stellen we centraal", 1),
    /** How the landlord can be involved is considered and decided. */
    LL_1("Wat stellen we centraal", 1),
    /** Landlord contact is multi-partial. */
    LL_2("Wat stellen we centraal", 1),
    /** Onward referral to fitting follow-up help is possible. */
    ON_1("Wat stellen we centraal", 1),
    /** Guidance aims at six months. */
    TE_1("Begeleidingstermijn", 1),
    /** A first evaluation follows after three months, with the referrer involved. */
    TE_2("Begeleidingstermijn", 1),
    /** The evaluation says which adjustments reach the goals within the term. */
    TE_3("Begeleidingstermijn", 1),
    /** A referral comes straight to the service, by preference by e-mail. */
    RE_1("Procedure", 1),
    /** The service is reachable by phone at its hours. */
    RE_2("Bereikbaarheid", 1);

    private final RuleId id;
    private final SourceReference source;

    Rule(String section, int paragraph) {
        this.id = new RuleId(name().replace('_', '-'));
        this.source = new SourceReference(SourceDocument.LIMBURG.id(), section, paragraph);
    }

    /**
     * The id of the rule.
     *
     * @return the id, for example {@code TE-2}
     */
    public RuleId id() {
        return id;
    }

    /**
     * The place that the rule comes from.
     *
     * @return document, section and paragraph
     */
    public SourceReference source() {
        return source;
    }

    /**
     * What the rule says, in a few words.
     *
     * @return the message; its words stand in the bundles
     */
    public Message title() {
        return Message.of("rule." + id);
    }

    /**
     * What the rule asks, what is recorded, found or due under it, and what of it is a choice, in a paragraph of two to
     * five sentences.
     *
     * @return the message; its words stand in the bundles, as plain text
     */
    public Message text() {
        return Message.of("rule." + id + ".text");
    }
}
