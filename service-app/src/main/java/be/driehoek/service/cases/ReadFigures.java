package be.driehoek.service.cases;

import be.driehoek.figures.Outcomes;
import be.driehoek.figures.Workload;
import be.driehoek.figures.YearFigures;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Shows whoever leads a team how much work its cases are, and what came of them. */
@Singleton
public class ReadFigures {
    private final CaseStore store;
    private final Practices practices;

    ReadFigures(CaseStore store, Practices practices) {
        this.store = store;
        this.practices = practices;
    }

    /**
     * How much work the open cases of the own team are.
     *
     * @param requester who asks
     * @param on the day that is looked at, which is the first of the period
     * @param until the last day of the period
     * @return the work of each caseworker
     */
    @Transactional
    public List<Workload> workload(Requester requester, LocalDate on, LocalDate until) {
        return store.lookThrough(
                requester,
                Action.READ_FIGURES,
                cases -> Workload.of(cases, looked -> practices.agendaOf(looked, on), on, until));
    }

    /**
     * What came of the guidances of the own team.
     *
     * @param requester who asks
     * @param on the day that is looked at
     * @return the years, the latest first
     */
    @Transactional
    public List<YearFigures> outcomes(Requester requester, LocalDate on) {
        return store.lookThrough(
                requester, Action.READ_FIGURES, cases -> Outcomes.of(cases, looked -> practices.agendaOf(looked, on)));
    }
}
