package be.driehoek.service.access;

import be.driehoek.party.AccountId;
import java.util.Optional;

/** Knows accounts as they are now. */
public interface Requesters {

    /**
     * Somebody who does not call at this moment, but for whom something is read.
     *
     * @param account the account
     * @return who it is, for the purpose that holds where nothing is said; empty if the account may not be used now
     */
    Optional<Requester> now(AccountId account);
}
