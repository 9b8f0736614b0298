package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.ReadOnly;
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
     * @return the case, if there is one
     */
    @ReadOnly
    public Optional<GuidanceCase> read(CaseId id) {
        return store.find(id);
    }
}
