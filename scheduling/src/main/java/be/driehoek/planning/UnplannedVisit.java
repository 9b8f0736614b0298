package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A visit that could not be planned (niet ingepland bezoek), and what stands in the way.
 *
 * @param id what it is called in the request
 * @param caseId the case
 * @param reasons what stands in the way, in the words of {@link PlanningMessages}, at least one: any of them would be
 *     enough to leave it out, and where the team is merely full, to give way on any one of them would make room
 */
public record UnplannedVisit(
        String id, @JsonProperty("case") CaseId caseId, List<Message> reasons) {
    /** Keeps its own copy of the list. */
    public UnplannedVisit {
        reasons = List.copyOf(reasons);
    }
}
