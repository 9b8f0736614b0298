package be.driehoek.service.audit;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.fence.Fence;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who did, read or was refused what (logboek). Always within the transaction of what it is about: if it cannot
 * be written, that is not done either.
 */
@Singleton
public final class AuditTrail {
    private final AuditRows entries;
    private final AuditHeadRows heads;
    private final Fence fence;
    private final Clock clock;

    AuditTrail(AuditRows entries, AuditHeadRows heads, Fence fence, Clock clock) {
        this.fence = fence;
        this.entries = entries;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Events that were recorded.
     *
     * @param first the sequence of the first
     * @param last the sequence of the last
     * @param digest the digest of all of them as they are stored
     */
    public record Recorded(int first, int last, String digest) {}

    /**
     * Notes what somebody did with a case that is there, in the chain of the case.
     *
     * @param id the case
     * @param organisation the organisation that answers for the case
     * @param requester who
     * @param action what
     * @param outcome what came of it
     */
    public void note(CaseId id, String organisation, Requester requester, Action action, Outcome outcome) {
        note(Chains.of(id), organisation, requester, action, outcome, null, null, null);
    }

    /**
     * Notes what somebody recorded in a case, in the chain of the case.
     *
     * @param id the case
     * @param organisation the organisation that answers for the case
     * @param requester who
     * @param action what
     * @param recorded the events
     */
    public void note(CaseId id, String organisation, Requester requester, Action action, Recorded recorded) {
        note(Chains.of(id), organisation, requester, action, Outcome.DONE, null, null, recorded);
    }

    /**
     * Notes what somebody did with no case or with many, in the chain of their organisation.
     *
     * @param requester who
     * @param action what
     */
    public void note(Requester requester, Action action) {
        note(Chains.of(requester), requester.organisation(), requester, action, Outcome.DONE, null, null, null);
    }

    /**
     * Notes that somebody changed something that is no case, in the chain of their organisation.
     *
     * @param requester who
     * @param action what
     * @param subject the id of the account, token, team or organisation
     */
    public void note(Requester requester, Action action, String subject) {
        note(Chains.of(requester), requester.organisation(), requester, action, Outcome.DONE, null, subject, null);
    }

    /**
     * Notes that somebody was refused a case, in the chain of their organisation: whether it is there or not, the same is
     * done.
     *
     * @param requester who
     * @param action what
     * @param about the case that was asked for
     */
    public void refuse(Requester requester, Action action, CaseId about) {
        note(Chains.of(requester), requester.organisation(), requester, action, Outcome.REFUSED, about, null, null);
    }

    /**
     * Notes what somebody did with something of a case, in the chain of the case.
     *
     * @param id the case
     * @param organisation the organisation that answers for the case
     * @param requester who
     * @param action what
     * @param subject the id of what of the case it is about
     */
    public void note(CaseId id, String organisation, Requester requester, Action action, String subject) {
        note(Chains.of(id), organisation, requester, action, Outcome.DONE, null, subject, null);
    }

    /**
     * Notes that somebody was refused something that is no case, in the chain of their organisation: whether it is there or
     * not, the same is done.
     *
     * @param requester who
     * @param action what
     * @param subject the id that was asked for
     */
    public void refuse(Requester requester, Action action, String subject) {
        note(Chains.of(requester), requester.organisation(), requester, action, Outcome.REFUSED, null, subject, null);
    }

    private void note(
            String chain,
            String organisation,
            Requester requester,
            Action action,
            Outcome outcome,
            @Nullable CaseId about,
            @Nullable String subject,
            @Nullable Recorded recorded) {
        fence.enter(requester);
        var head = hold(chain);
        var entry = new AuditRow(
                        new AuditKey(chain, head.sequence() + 1),
                        organisation,
                        now(),
                        requester.account().value(),
                        action.name(),
                        requester.purpose().name(),
                        outcome.name(),
                        about == null ? null : about.value(),
                        subject,
                        recorded == null ? null : recorded.first(),
                        recorded == null ? null : recorded.last(),
                        recorded == null ? null : recorded.digest(),
                        "")
                .after(head);
        entries.save(entry);
        heads.update(head.after(entry));
    }

    private AuditHeadRow hold(String chain) {
        return heads.findByChainForUpdate(chain).orElseGet(() -> {
            var start = AuditHeadRow.start(chain);
            heads.start(chain, start.sequence(), start.hash());
            return heads.findByChainForUpdate(chain).orElseThrow();
        });
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
