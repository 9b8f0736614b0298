package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads a case. */
@Singleton
public class ReadCase {
    private final CaseStore store;

    ReadCase(CaseStore store) {
        this.store = store;
    }

    /**
     * Reads a case with all its events.
     *
     * @param id the case
     * @param requester who reads it
     * @param action what of it they read
     * @return the case, if there is one and they may
     */
    @Transactional
    public Optional<GuidanceCase> read(CaseId id, Requester requester, Action action) {
        return store.find(id, requester, action);
    }

    /**
     * Reads a case before something is recorded in it.
     *
     * @param id the case
     * @param requester who reads it
     * @return the case, if there is one and they may record in it
     */
    @Transactional
    public Optional<GuidanceCase> readToRecord(CaseId id, Requester requester) {
        return store.findToRecord(id, requester);
    }
}
