package be.driehoek.service.storage;

import be.driehoek.disclosure.Disclosure;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.DisclosureRevoked;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.json.StrictJson;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.secrets.CaseKeys;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was opened to accounts outside, and is the one door to it; always within the caller's transaction.
 *
 * <p>A recipient is answered from here alone: whatever else there is about the case is not looked at.
 */
@Singleton
public final class OpenedDisclosures {
    private final DisclosureRows rows;
    private final CaseKeys keys;
    private final AuditTrail audit;
    private final Ids ids;
    private final AccessDecision access;
    private final Fence fence;

    OpenedDisclosures(
            DisclosureRows rows, CaseKeys keys, AuditTrail audit, Ids ids, AccessDecision access, Fence fence) {
        this.fence = fence;
        this.access = access;
        this.rows = rows;
        this.keys = keys;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Something that an account may read, without its content.
     *
     * @param id the disclosure
     * @param organisation the organisation that disclosed it
     * @param disclosedOn the day
     * @param openUntil the last day on which it can be read
     * @param caseId the case, for whoever referred it and so knows that it is there
     */
    public record Opened(
            UUID id, String organisation, LocalDate disclosedOn, LocalDate openUntil, Optional<CaseId> caseId) {
        static Opened of(DisclosureRow row) {
            return new Opened(
                    row.id(),
                    row.organisation(),
                    row.disclosedOn(),
                    row.openUntil(),
                    Optional.of(new CaseId(row.caseId())).filter(known -> row.ownReferral()));
        }
    }

    /**
     * Something that an account reads.
     *
     * @param opened what it is
     * @param content what it says
     */
    public record Read(Opened opened, DisclosedContent content) {}

    /**
     * What became of something that was opened.
     *
     * @param sequence the event that disclosed
     * @param id the disclosure, as its recipient knows it
     * @param firstReadAt when the recipient first read it
     */
    public record Fate(int sequence, UUID id, Optional<Instant> firstReadAt) {}

    /** Keeps what events opened or took back. */
    void note(GuidanceCase after, List<RecordedEvent> added, String organisation) {
        for (var event : added) {
            if (event.data() instanceof DisclosureRevoked revoked) {
                rows.revoke(after.id().value(), revoked.disclosure(), event.occurredOn());
            }
        }
        // Only what was just disclosed is looked for: earlier disclosures stand here already.
        var first = added.getFirst().sequence();
        after.disclosures().stream()
                .filter(disclosure -> disclosure.sequence() >= first)
                .forEach(disclosure -> disclosure
                        .recipient()
                        .account()
                        .ifPresent(account -> rows.save(row(after, disclosure, account, organisation))));
    }

    private DisclosureRow row(GuidanceCase after, Disclosure disclosure, AccountId recipient, String organisation) {
        var id = ids.next();
        var received = (ReferralReceived) after.events().getFirst().data();
        return new DisclosureRow(
                id,
                after.id().value(),
                disclosure.sequence(),
                organisation,
                recipient.value(),
                received.referrerAccount().filter(recipient::equals).isPresent(),
                disclosure.on(),
                disclosure.until().orElseThrow(() -> new IllegalStateException("what is opened must have an end")),
                null,
                null,
                keys.toWrite(after.id()).encrypt(StrictJson.write(DisclosedContent.of(disclosure)), place(id)));
    }

    private static String place(UUID id) {
        return "disclosure.content " + id;
    }

    /**
     * Lists what was disclosed to somebody and can be read, the latest first, then by id.
     *
     * @param requester who asks
     * @param day the day it is
     * @param afterDay the day of the one before, or empty for the start
     * @param afterId the id of the one before, or empty for the start
     * @param most the largest number
     * @return what there is, in order
     */
    public List<Opened> list(
            Requester requester, LocalDate day, Optional<LocalDate> afterDay, Optional<UUID> afterId, int most) {
        fence.enter(requester);
        audit.note(requester, Action.READ_DISCLOSED);
        return rows
                .findOpen(requester.account().value(), day, afterDay.orElse(null), afterId.orElse(null), most)
                .stream()
                .filter(row -> mayRead(requester, row, day))
                .map(Opened::of)
                .toList();
    }

    /**
     * Finds something that was disclosed, to read it.
     *
     * @param id the disclosure
     * @param requester who asks
     * @param day the day it is
     * @param at the moment it is
     * @return what it says, if there is such a disclosure and they may
     */
    public Optional<Read> find(UUID id, Requester requester, LocalDate day, Instant at) {
        fence.enter(requester);
        var found = rows.findById(id).filter(row -> mayRead(requester, row, day));
        if (found.isEmpty()) {
            audit.refuse(requester, Action.READ_DISCLOSED, id.toString());
        }
        return found.map(row -> {
            var caseId = new CaseId(row.caseId());
            rows.noteRead(id, at);
            audit.note(caseId, row.organisation(), requester, Action.READ_DISCLOSED, id.toString());
            var content = keys.toRead(caseId).decrypt(row.content(), place(id));
            return new Read(Opened.of(row), StrictJson.read(content, DisclosedContent.class));
        });
    }

    /** Leaves nothing of what was disclosed of a case but that it was, because a part of the case is erased. */
    void empty(CaseId id) {
        rows.empty(id.value());
    }

    private boolean mayRead(Requester requester, DisclosureRow row, LocalDate day) {
        return row.isOpenOn(day)
                && access.allows(
                        requester, Action.READ_DISCLOSED, requester.toDisclosedTo(new AccountId(row.recipient())));
    }

    /**
     * Tells what became of what was opened of a case that the caller has found.
     *
     * @param found the case
     * @return one for each disclosure to an account, in the order of their events
     */
    public List<Fate> of(GuidanceCase found) {
        return rows.findByCaseIdOrderBySequence(found.id().value()).stream()
                .map(row -> new Fate(row.sequence(), row.id(), Optional.ofNullable(row.firstReadAt())))
                .toList();
    }
}
