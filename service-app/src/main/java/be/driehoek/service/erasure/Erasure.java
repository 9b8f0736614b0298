package be.driehoek.service.erasure;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Objector;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An erasure (wissing): what shall be erased, who proposed it, and what came of it. Whoever approves it is somebody else than
 * who proposed it.
 *
 * @param id its id
 * @param ground why
 * @param requestedBy who asked for it, where somebody did
 * @param reason what they said, for whoever may read the case; gone once the case is
 * @param items the cases, and the parts of them
 * @param proposedBy the account that proposed it
 * @param proposedAt when
 * @param state how far it is
 * @param decidedBy the account that approved it, or during whose call it was refused
 * @param decidedAt when
 */
public record Erasure(
        UUID id,
        Ground ground,
        Optional<Objector> requestedBy,
        Optional<FreeText> reason,
        List<Item> items,
        AccountId proposedBy,
        Instant proposedAt,
        State state,
        Optional<AccountId> decidedBy,
        Optional<Instant> decidedAt) {

    /** Why something is erased. Its name is stored, and so it stays. */
    public enum Ground {
        /** Somebody of whom the case tells asked for it (GDPR article 17). */
        REQUEST,
        /** The time for which it is kept is over (GDPR article 5(1)(e)). */
        RETENTION
    }

    /** How far an erasure is. Its name is stored, and so it stays. */
    public enum State {
        /** It waits for somebody else to approve it. */
        PROPOSED,
        /** It was approved, and what no hold kept was erased. */
        DONE,
        /** It was refused, since a hold was in force; whoever asked is to be told why. */
        REFUSED
    }

    /** What became of an item. Its name is stored, and so it stays. */
    public enum ItemState {
        /** It is there. */
        KEPT,
        /** It was erased. */
        ERASED,
        /** A hold was in force. */
        HELD,
        /** It was not there any more, or not in the hands of who decided. */
        GONE
    }

    /**
     * A case, or a part of one.
     *
     * @param caseId the case
     * @param part the part; {@code WHOLE_CASE} for all of it
     * @param state what became of it
     */
    public record Item(@JsonProperty("case") CaseId caseId, String part, ItemState state) {}

    /** The erasure without what was said. */
    @Override
    public String toString() {
        return "Erasure[" + id + ", " + state + "]";
    }
}
