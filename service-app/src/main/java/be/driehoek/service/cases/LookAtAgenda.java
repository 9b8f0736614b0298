package be.driehoek.service.cases;

import be.driehoek.agenda.AgendaPeriod;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.json.StrictDates;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Requester;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Shows what is due in all cases of a caseworker, or of the whole team. */
@Singleton
public class LookAtAgenda {
    private final CaseStore store;
    private final Practices practices;

    LookAtAgenda(CaseStore store, Practices practices) {
        this.store = store;
        this.practices = practices;
    }

    /**
     * The agenda of the own team over a period.
     *
     * @param requester who asks
     * @param caseworker the caseworker that the cases have now; empty for everybody's and nobody's of the team
     * @param on the day that is looked at
     * @param period the period
     * @param asKnownAt the moment by which something must have been recorded to count; empty for now
     * @return the agenda
     */
    @Transactional
    public TeamAgenda agenda(
            Requester requester,
            Optional<AccountId> caseworker,
            LocalDate on,
            AgendaPeriod period,
            Optional<Instant> asKnownAt) {
        return store.lookAtAgendas(
                requester,
                caseworker,
                // What is over by now may not have been then.
                asKnownAt.isPresent() ? LocalDate.ofYearDay(StrictDates.FIRST_YEAR, 1) : period.from(),
                cases -> practices.agendaOf(
                        cases.flatMap(
                                found -> asKnownAt.map(found::asKnownAt).orElseGet(() -> Optional.of(found)).stream()),
                        on,
                        period));
    }
}
