package be.driehoek.service.storage;

import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Disclosure;
import be.driehoek.disclosure.DisclosureRules;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import java.util.List;
import java.util.Optional;

/**
 * What a recipient reads of a disclosure (inhoud): a copy, and nothing that leads from it to the case.
 *
 * @param items what was disclosed
 * @param purpose what for, in the words of the caseworker; only for whom words are
 * @param snapshot the content as it stood then
 */
public record DisclosedContent(List<DisclosedItem> items, Optional<FreeText> purpose, Snapshot snapshot) {
    /**
     * Checks the parts and keeps its own copy of the list.
     */
    public DisclosedContent {
        items = Check.listOrEmpty(items);
        Check.present("snapshot", snapshot);
    }

    static DisclosedContent of(Disclosure disclosure) {
        var mayReadWords = disclosure
                .recipient()
                .kind()
                .filter(kind -> DisclosureRules.itemsFor(kind).contains(DisclosedItem.WORDS))
                .isPresent();
        return new DisclosedContent(
                disclosure.items(), disclosure.purpose().filter(words -> mayReadWords), disclosure.snapshot());
    }
}
