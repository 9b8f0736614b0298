package be.driehoek.service.cases;

import be.driehoek.disclosure.Disclosure;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.service.storage.OpenedDisclosures;
import be.driehoek.service.storage.OpenedDisclosures.Fate;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists what people outside were told of a case. */
@Singleton
public class ListDisclosures {
    private final CaseStore store;
    private final OpenedDisclosures opened;

    ListDisclosures(CaseStore store, OpenedDisclosures opened) {
        this.store = store;
        this.opened = opened;
    }

    /**
     * What somebody was told.
     *
     * @param disclosure what, on what ground, and until when
     * @param id the disclosure as its recipient knows it, where it was opened to an account
     * @param firstReadAt when the recipient first read it here
     */
    public record Told(@JsonUnwrapped Disclosure disclosure, Optional<UUID> id, Optional<Instant> firstReadAt) {}

    /**
     * Lists the disclosures of a case, also those that are past or were taken back.
     *
     * @param id the case
     * @param requester who asks
     * @return in the order of their days; empty if there is no such case, or the requester may not
     */
    @Transactional
    public Optional<List<Told>> of(CaseId id, Requester requester) {
        return store.find(id, requester, Action.READ_DISCLOSURES).map(this::told);
    }

    private List<Told> told(GuidanceCase found) {
        var fates = opened.of(found).stream().collect(Collectors.toMap(Fate::sequence, Function.identity()));
        return found.disclosures().stream()
                .map(disclosure -> {
                    var fate = Optional.ofNullable(fates.get(disclosure.sequence()));
                    return new Told(disclosure, fate.map(Fate::id), fate.flatMap(Fate::firstReadAt));
                })
                .toList();
    }
}
