package be.driehoek.service.pages.admin;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Objector;
import be.driehoek.service.erasure.Hold;
import be.driehoek.service.pages.Reader;
import java.util.List;

/**
 * The holds of a case, and the form by which its erasure is proposed, since somebody asked for it.
 *
 * @param caseId the case
 * @param holds its holds, those that were lifted too
 * @param reasons the codes of the reasons that the organisation knows
 * @param hold what stands in the form of a new hold
 * @param erasure what stands in the form of a request to erase
 * @param onceHold the key by which the first form is sent once
 * @param onceErasure the key by which the second form is sent once
 */
record HoldsPage(
        CaseId caseId,
        List<Hold> holds,
        List<String> reasons,
        Typed hold,
        Typed erasure,
        String onceHold,
        String onceErasure) {
    /** The reasons that are said in words; an organisation's own are codes. */
    private static final List<String> SAID = List.of("court-case", "complaint", "inspection", "archive-law", "other");

    String reason(String code, Reader reader) {
        return SAID.contains(code) ? reader.say("admin.hold." + code) : code;
    }

    boolean isLifted(Hold hold) {
        return hold.liftedAt().isPresent();
    }

    List<Objector> objectors() {
        return List.of(Objector.values());
    }
}
