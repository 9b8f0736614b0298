package be.driehoek.service.pages.admin;

import be.driehoek.guidance.CaseId;
import be.driehoek.retention.FilePart;
import be.driehoek.service.erasure.DueParts.DueList;
import be.driehoek.service.erasure.Erasure;
import be.driehoek.service.pages.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is not to be kept any more, and what shall be, was, or was not erased.
 *
 * @param due a part of the list of what is due; empty for whoever does not see cases
 * @param erasures the erasures, the latest first
 * @param error what is wrong with what was chosen just now
 * @param once the key by which the choice is sent once
 * @param approvals the keys by which the erasures that wait are approved once
 */
record RetentionPage(
        Optional<DueList> due,
        List<Erasure> erasures,
        Optional<String> error,
        String once,
        Map<UUID, String> approvals) {

    boolean waits(Erasure erasure) {
        return erasure.state() == Erasure.State.PROPOSED;
    }

    /** Whoever approves is somebody else than who proposed. */
    boolean mayApprove(Erasure erasure, Reader reader) {
        return waits(erasure) && !erasure.proposedBy().equals(reader.known().account());
    }

    /** How a part of a case is named in the form. */
    static String name(CaseId caseId, FilePart part) {
        return caseId + " " + part.name();
    }

    FilePart part(Erasure.Item item) {
        return FilePart.valueOf(item.part());
    }

    String look(Erasure erasure) {
        return switch (erasure.state()) {
            case PROPOSED -> "warm";
            case DONE -> "good";
            case REFUSED -> "bad";
        };
    }
}
