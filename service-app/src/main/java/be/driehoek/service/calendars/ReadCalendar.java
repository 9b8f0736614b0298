package be.driehoek.service.calendars;

import be.driehoek.agenda.Obligation;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.icalendar.CalendarStyle;
import be.driehoek.icalendar.CaseCalendar;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Relation;
import be.driehoek.service.access.Requester;
import be.driehoek.service.access.Requesters;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.digest.Secret;
import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.storage.CalendarLinkRow;
import be.driehoek.service.storage.CalendarLinkRows;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a calendar, of a case or by a link. */
@Singleton
public class ReadCalendar {
    /** For how long the calendar of a caseworker keeps a case that is over: a program shows what it finds, as often as it asks. */
    private static final int YEARS_BACK = 1;

    private final CaseStore cases;
    private final CalendarLinkRows links;
    private final Practices practices;
    private final Recordings recordings;
    private final Requesters requesters;
    private final AccessDecision access;
    private final Fence fence;

    ReadCalendar(
            CaseStore cases,
            CalendarLinkRows links,
            Practices practices,
            Recordings recordings,
            Requesters requesters,
            AccessDecision access,
            Fence fence) {
        this.fence = fence;
        this.access = access;
        this.requesters = requesters;
        this.cases = cases;
        this.links = links;
        this.practices = practices;
        this.recordings = recordings;
    }

    /**
     * The calendar of a case.
     *
     * @param id the case
     * @param style how it is written
     * @param requester who reads it
     * @return the file; empty if there is no such case, or they may not read its agenda
     */
    @Transactional
    public Optional<byte[]> of(CaseId id, CalendarStyle style, Requester requester) {
        return cases.find(id, requester, Action.READ_AGENDA).map(found -> CaseCalendar.of(found, agenda(), style));
    }

    /**
     * The calendar behind a link, as far as its owner may read it at this moment.
     *
     * @param secret what stands in the address of the link
     * @return the file; empty if there is no such link, it was revoked, or its owner may not read it any more
     */
    @Transactional
    public Optional<byte[]> behind(String secret) {
        return Secret.of(CreateCalendarLink.PREFIX, secret)
                .flatMap(known -> fence.open(
                        Errand.CALENDAR_LINK,
                        known.digest(),
                        () -> links.findByDigestAndRevokedAtIsNull(known.digest())))
                .flatMap(this::behind);
    }

    private Optional<byte[]> behind(CalendarLinkRow row) {
        return requesters.now(new AccountId(row.account())).flatMap(owner -> behind(row, owner));
    }

    private Optional<byte[]> behind(CalendarLinkRow row, Requester owner) {
        var link = CalendarLink.of(row);
        var style = CalendarStyle.in(link.language()).withPersonalTitles(link.personalTitles());
        if (link.caseId().isPresent()) {
            return of(link.caseId().get(), style, owner);
        }
        return access.allows(owner, Action.READ_TEAM_AGENDA, Relation.OWN)
                ? Optional.of(cases.lookAtAgendas(
                        owner,
                        Optional.of(owner.account()),
                        recordings.today().minusYears(YEARS_BACK),
                        found -> CaseCalendar.ofAll(found.toList(), agenda(), style)))
                : Optional.empty();
    }

    private Function<GuidanceCase, List<Obligation>> agenda() {
        var today = recordings.today();
        return guidanceCase -> practices.agendaOf(guidanceCase, today);
    }
}
