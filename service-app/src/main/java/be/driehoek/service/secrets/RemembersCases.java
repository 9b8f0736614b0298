package be.driehoek.service.secrets;

import be.driehoek.guidance.CaseId;

/** What holds something of cases beside their encrypted events, and has to let go of it when the key is destroyed. */
public interface RemembersCases {
    /**
     * Forgets a case, within the caller's transaction.
     *
     * @param id the case
     */
    void forget(CaseId id);
}
