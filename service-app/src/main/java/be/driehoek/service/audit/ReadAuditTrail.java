package be.driehoek.service.audit;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.paging.Page;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows who did, read or was refused what in an organisation, and leaves a trace of its own. */
@Singleton
public class ReadAuditTrail {
    /** As late as a day may be. */
    private static final Instant AFTER_ALL = Instant.parse("2101-01-01T00:00:00Z");

    private final AuditRows entries;
    private final AuditTrail audit;
    private final Fence fence;

    ReadAuditTrail(AuditRows entries, AuditTrail audit, Fence fence) {
        this.fence = fence;
        this.entries = entries;
        this.audit = audit;
    }

    /**
     * An entry of the trail.
     *
     * @param at when it was
     * @param account the account that asked
     * @param action what for
     * @param purpose to what end
     * @param outcome what came of it
     * @param caseId the case that it is about, if it is about one; whether there is such a case is not told by a refusal
     * @param subject the account, token, team or organisation that was changed, if one was
     * @param firstEvent the first event that was recorded, if any was
     * @param lastEvent the last one
     */
    public record Entry(
            Instant at,
            String account,
            String action,
            String purpose,
            String outcome,
            Optional<CaseId> caseId,
            Optional<String> subject,
            Optional<Integer> firstEvent,
            Optional<Integer> lastEvent) {
        static Entry of(AuditRow row) {
            return new Entry(
                    row.at(),
                    row.account(),
                    row.action(),
                    row.purpose(),
                    row.outcome(),
                    Chains.caseOf(row.key().chain())
                            .or(() -> Optional.ofNullable(row.about()).map(CaseId::new)),
                    Optional.ofNullable(row.subject()),
                    Optional.ofNullable(row.firstEvent()),
                    Optional.ofNullable(row.lastEvent()));
        }
    }

    /**
     * A place in the trail: after the entry with this moment, place and chain.
     *
     * @param at the moment
     * @param sequence its place in the chain
     * @param chain the chain
     */
    public record Place(Instant at, int sequence, String chain) {
        static Place of(AuditRow row) {
            return new Place(row.at(), row.key().sequence(), row.key().chain());
        }
    }

    /**
     * Reads everything about a case, for somebody of whom it tells. Nothing is noted: whoever exports the case is.
     *
     * @param organisation the organisation that answers for the case
     * @param id the case
     * @return the entries, the latest first
     */
    @Transactional
    public List<Entry> of(String organisation, CaseId id) {
        return entries
                .find(organisation, Chains.of(id), id.value(), Instant.EPOCH, AFTER_ALL, null, "", 0, Integer.MAX_VALUE)
                .stream()
                .map(Entry::of)
                .toList();
    }

    /**
     * Reads the trail of the own organisation.
     *
     * @param requester who asks
     * @param about the case that the entries must be about, if any
     * @param from the first moment
     * @param until the moment before which it was
     * @param after where to go on, or empty for the start
     * @param length how many at most, at least 1
     * @return the entries, the latest first, without the one that this leaves
     */
    @Transactional
    public Page<Entry, Place> read(
            Requester requester,
            Optional<CaseId> about,
            Instant from,
            Instant until,
            Optional<Place> after,
            int length) {
        fence.enter(requester);
        var found = entries.find(
                requester.organisation(),
                about.map(Chains::of).orElse(null),
                about.map(CaseId::value).orElse(null),
                from,
                until,
                after.map(Place::at).orElse(null),
                after.map(Place::chain).orElse(""),
                after.map(Place::sequence).orElse(0),
                length + 1);
        audit.note(requester, Action.READ_AUDIT);
        return Page.of(found, length, Place::of).map(Entry::of);
    }
}
