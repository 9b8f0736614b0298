package be.driehoek.service.pages;

import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;

/** The words of the pages, in every {@link Language}. */
final class PageMessages {
    private static final MessageBundle BUNDLE = MessageBundle.beside(PageMessages.class);

    private PageMessages() {}

    static String render(Message message, Language language) {
        return BUNDLE.render(message, language);
    }

    static MessageBundle bundle() {
        return BUNDLE;
    }
}
