package be.driehoek.service.calendars;

import be.driehoek.agenda.Obligation;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.icalendar.CalendarStyle;
import be.driehoek.icalendar.CaseCalendar;
import be.driehoek.party.AccountId;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.storage.CalendarLinkRow;
import be.driehoek.service.storage.CalendarLinkRows;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.ReadOnly;
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

    ReadCalendar(CaseStore cases, CalendarLinkRows links, Practices practices, Recordings recordings) {
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
     * @return the file; empty if there is no such case
     */
    @ReadOnly
    public Optional<byte[]> of(CaseId id, CalendarStyle style) {
        return cases.find(id).map(found -> CaseCalendar.of(found, agenda(), style));
    }

    /**
     * The calendar behind a link.
     *
     * @param secret what stands in the address of the link
     * @return the file; empty if there is no such link, or it was revoked
     */
    @ReadOnly
    public Optional<byte[]> behind(String secret) {
        return LinkSecret.of(secret)
                .flatMap(known -> links.findByDigestAndRevokedAtIsNull(known.digest()))
                .flatMap(this::behind);
    }

    private Optional<byte[]> behind(CalendarLinkRow row) {
        var link = CalendarLink.of(row);
        var style = CalendarStyle.in(link.language()).withPersonalTitles(link.personalTitles());
        return link.caseId()
                .map(id -> of(id, style))
                .orElseGet(() -> Optional.of(cases.lookAtAgendas(
                        Optional.of(new AccountId(row.account())),
                        recordings.today().minusYears(YEARS_BACK),
                        found -> CaseCalendar.ofAll(found.toList(), agenda(), style))));
    }

    private Function<GuidanceCase, List<Obligation>> agenda() {
        var today = recordings.today();
        return guidanceCase -> practices.agendaOf(guidanceCase, today);
    }
}
