package be.driehoek.service.emergency;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case of another team that somebody opened in an emergency (noodtoegang).
 *
 * @param id its id
 * @param caseId the case
 * @param account who opened it
 * @param reason why
 * @param begunAt when
 * @param endsAt the first moment at which the case is closed to them again
 * @param reviewedBy who of the team of the case looked at it afterwards
 * @param reviewedAt when they did
 */
public record EmergencyAccess(
        UUID id,
        CaseId caseId,
        AccountId account,
        FreeText reason,
        Instant begunAt,
        Instant endsAt,
        Optional<AccountId> reviewedBy,
        Optional<Instant> reviewedAt) {}
