package be.driehoek.fact;

import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;

/** The words for facts and their values, in every {@link Language}. */
public final class FactMessages {
    private static final MessageBundle BUNDLE = MessageBundle.beside(FactMessages.class);

    private FactMessages() {}

    /**
     * The words for a value of a fact.
     *
     * @param fact the fact
     * @param value one of its values, or {@link Fact#UNKNOWN}
     * @param language the reader's language
     * @return for example {@code private rental market}
     */
    public static String value(Fact fact, String value, Language language) {
        var isCommon = value.equals(Fact.UNKNOWN) || fact.values().equals(Fact.YES_NO);
        return BUNDLE.render(Message.of(isCommon ? "value." + value : "value." + fact.name() + "." + value), language);
    }

    /**
     * The name of a fact in words.
     *
     * @param fact the fact
     * @param language the reader's language
     * @return for example {@code risk of eviction}
     */
    public static String name(Fact fact, Language language) {
        return BUNDLE.render(Message.of("fact." + fact.name()), language);
    }
}
