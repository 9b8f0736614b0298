package be.driehoek.service.cases;

import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.service.access.Requester;
import be.driehoek.service.paging.Page;
import be.driehoek.service.storage.OpenedDisclosures;
import be.driehoek.service.storage.OpenedDisclosures.Opened;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows people outside what was disclosed to them. */
@Singleton
public class ReadDisclosed {
    private final OpenedDisclosures opened;
    private final Recordings recordings;

    ReadDisclosed(OpenedDisclosures opened, Recordings recordings) {
        this.opened = opened;
        this.recordings = recordings;
    }

    /**
     * A place in the list: after the disclosure with this day and id.
     *
     * @param disclosedOn the day
     * @param id the id
     */
    public record Place(LocalDate disclosedOn, UUID id) {
        static Place of(Opened opened) {
            return new Place(opened.disclosedOn(), opened.id());
        }
    }

    /**
     * Something that was disclosed to the caller, without what it says.
     *
     * @param id the disclosure
     * @param organisation the organisation that disclosed it
     * @param disclosedOn the day
     * @param openUntil the last day on which it can be read
     * @param caseId the case, for whoever referred it
     */
    public record Listed(
            UUID id, String organisation, LocalDate disclosedOn, LocalDate openUntil, Optional<CaseId> caseId) {
        static Listed of(Opened opened) {
            return new Listed(
                    opened.id(), opened.organisation(), opened.disclosedOn(), opened.openUntil(), opened.caseId());
        }
    }

    /**
     * Something that was disclosed to the caller, as it stood on its day.
     *
     * @param id the disclosure
     * @param organisation the organisation that disclosed it
     * @param disclosedOn the day
     * @param openUntil the last day on which it can be read
     * @param caseId the case, for whoever referred it
     * @param items what was disclosed
     * @param purpose what for; absent where the recipient is not told in words
     * @param content what it says; an item of which there was nothing to tell is absent
     */
    public record Shown(
            UUID id,
            String organisation,
            LocalDate disclosedOn,
            LocalDate openUntil,
            Optional<CaseId> caseId,
            List<DisclosedItem> items,
            Optional<FreeText> purpose,
            Snapshot content) {
        /** Keeps its own copy of the list. */
        public Shown {
            items = List.copyOf(items);
        }

        static Shown of(OpenedDisclosures.Read read) {
            var opened = read.opened();
            return new Shown(
                    opened.id(),
                    opened.organisation(),
                    opened.disclosedOn(),
                    opened.openUntil(),
                    opened.caseId(),
                    read.content().items(),
                    read.content().purpose(),
                    read.content().snapshot());
        }
    }

    /**
     * Lists what was disclosed to somebody and can be read today.
     *
     * @param requester who asks
     * @param after where to go on, or empty for the start
     * @param length how many at most
     * @return what there is, the latest first
     */
    @Transactional
    public Page<Listed, Place> list(Requester requester, Optional<Place> after, int length) {
        var found = opened.list(
                requester, recordings.today(), after.map(Place::disclosedOn), after.map(Place::id), length + 1);
        return Page.of(found, length, Place::of).map(Listed::of);
    }

    /**
     * Reads something that was disclosed.
     *
     * @param id the disclosure
     * @param requester who asks
     * @return what it says; empty if there is none, or the requester may not read it, or not any more
     */
    @Transactional
    public Optional<Shown> read(UUID id, Requester requester) {
        return opened.find(id, requester, recordings.today(), recordings.now()).map(Shown::of);
    }
}
