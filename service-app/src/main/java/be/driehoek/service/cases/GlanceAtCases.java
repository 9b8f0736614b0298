package be.driehoek.service.cases;

import be.driehoek.agenda.AgendaPeriod;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.assessment.AssessmentReport;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Referrer;
import be.driehoek.service.access.Requester;
import be.driehoek.service.paging.Page;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows people of a team their own cases in lists that say whom they are about, a page at a time. */
@Singleton
public class GlanceAtCases {
    /** How many cases a list gives at a time. */
    public static final int LENGTH = 25;

    private final CaseStore store;
    private final Practices practices;

    GlanceAtCases(CaseStore store, Practices practices) {
        this.store = store;
        this.practices = practices;
    }

    /**
     * A referral that nobody accepted or declined yet.
     *
     * @param glance the case at a glance
     * @param report what its assessment says
     * @param organisation the organisation of the referrer
     * @param referrer the name of the referrer
     * @param email where the referrer can be asked
     */
    public record NewReferral(
            Glance glance,
            AssessmentReport report,
            Optional<FreeText> organisation,
            Optional<FreeText> referrer,
            Optional<EmailAddress> email) {}

    /**
     * The agenda of a team, with whom it is about.
     *
     * @param agenda what is left to do
     * @param cases the cases of its obligations at a glance
     */
    public record NamedAgenda(TeamAgenda agenda, Map<CaseId, Glance> cases) {
        /** Keeps its own copy of the map. */
        public NamedAgenda {
            cases = Map.copyOf(cases);
        }

        /**
         * The case of an obligation.
         *
         * @param entry the obligation
         * @return the case at a glance
         */
        public Glance caseOf(TeamAgenda.Entry entry) {
            return Optional.ofNullable(cases.get(entry.caseId())).orElseThrow();
        }
    }

    /**
     * Lists cases, the latest referral first.
     *
     * @param requester who asks
     * @param phase the phase that they must be in, if any
     * @param caseworker the caseworker that they must have, if any
     * @param after where to go on, or empty for the start
     * @param length how many at most, up to {@value #LENGTH}
     * @return the cases
     */
    @Transactional
    public Page<Glance, ListCases.Place> list(
            Requester requester,
            Optional<Phase> phase,
            Optional<AccountId> caseworker,
            Optional<ListCases.Place> after,
            int length) {
        return page(requester, phase, caseworker, after, length, Glance::at);
    }

    private <T> Page<T, ListCases.Place> page(
            Requester requester,
            Optional<Phase> phase,
            Optional<AccountId> caseworker,
            Optional<ListCases.Place> after,
            int length,
            Function<GuidanceCase, T> shown) {
        var found = store.read(
                requester,
                phase,
                caseworker,
                after.map(ListCases.Place::receivedOn),
                after.map(ListCases.Place::id),
                Math.min(length, LENGTH) + 1);
        var page = Page.of(
                found,
                Math.min(length, LENGTH),
                last -> new ListCases.Place(last.referral().receivedOn(), last.id()));
        return new Page<>(page.items().stream().map(shown).toList(), page.next());
    }

    /**
     * Lists the referrals that nobody accepted or declined yet, the latest first.
     *
     * @param requester who asks
     * @param after where to go on, or empty for the start
     * @param length how many at most, up to {@value #LENGTH}
     * @param language the reader's language
     * @return the referrals
     */
    @Transactional
    public Page<NewReferral, ListCases.Place> referred(
            Requester requester, Optional<ListCases.Place> after, int length, Language language) {
        return page(
                requester,
                Optional.of(Phase.REFERRED),
                Optional.empty(),
                after,
                length,
                found -> newReferral(found, language));
    }

    private NewReferral newReferral(GuidanceCase found, Language language) {
        var referrer = found.referral().referrer();
        return new NewReferral(
                Glance.at(found),
                practices.assessmentOf(found, language),
                referrer.flatMap(Referrer::organisation),
                referrer.flatMap(Referrer::name),
                referrer.flatMap(Referrer::email));
    }

    /**
     * Lists the cases that wait, the most urgent first, of these the earliest referral.
     *
     * @param requester who asks
     * @param after where to go on, or empty for the start
     * @return the cases, at most {@value #LENGTH}
     */
    @Transactional
    public Page<Glance, ListWaitingCases.Place> waiting(Requester requester, Optional<ListWaitingCases.Place> after) {
        var found = store
                .readWaiting(
                        requester,
                        after.map(ListWaitingCases.Place::priority),
                        after.map(ListWaitingCases.Place::receivedOn),
                        after.map(ListWaitingCases.Place::id),
                        LENGTH + 1)
                .stream()
                .map(Glance::at)
                .toList();
        return Page.of(
                found, LENGTH, last -> new ListWaitingCases.Place(last.priority(), last.receivedOn(), last.id()));
    }

    /**
     * What is left to do over a period.
     *
     * @param requester who asks
     * @param caseworker the caseworker that the cases have now; empty for everybody's and nobody's of the team
     * @param on the day that is looked at
     * @param period the period
     * @return the agenda without what is settled
     */
    @Transactional
    public NamedAgenda agenda(Requester requester, Optional<AccountId> caseworker, LocalDate on, AgendaPeriod period) {
        var cases = new HashMap<CaseId, Glance>();
        var agenda = store.lookAtAgendas(
                requester,
                caseworker,
                period.from(),
                found -> practices.agendaOf(
                        found.peek(looked -> cases.put(looked.id(), Glance.at(looked))), on, period));
        var left = agenda.unsettled();
        cases.keySet().retainAll(left.places().map(TeamAgenda.Place::caseId).collect(Collectors.toSet()));
        return new NamedAgenda(left, cases);
    }
}
