package be.driehoek.service.erasure;

import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A hold on a case (bewaarplicht): while it is in force, nothing of the case is erased.
 *
 * @param id its id, by which it is lifted
 * @param reason the code of the reason
 * @param note what else there is to say
 * @param setBy the account that set it
 * @param setAt when
 * @param until the last day on which it is in force; absent until it is lifted
 * @param liftedBy the account that lifted it
 * @param liftedAt when
 */
public record Hold(
        UUID id,
        String reason,
        Optional<FreeText> note,
        AccountId setBy,
        Instant setAt,
        Optional<LocalDate> until,
        Optional<AccountId> liftedBy,
        Optional<Instant> liftedAt) {}
