package be.driehoek.service.calendars;

import be.driehoek.party.AccountId;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.storage.CalendarLinkRow;
import be.driehoek.service.storage.CalendarLinkRows;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Ends a link to a calendar. */
@Singleton
public class RevokeCalendarLink {
    private final CalendarLinkRows links;
    private final Recordings recordings;

    RevokeCalendarLink(CalendarLinkRows links, Recordings recordings) {
        this.links = links;
        this.recordings = recordings;
    }

    /**
     * Revokes a link; from then on its address leads nowhere. Once more changes nothing.
     *
     * @param id the link
     * @param owner the account that it belongs to
     * @return whether the account has such a link, or had it
     */
    @Transactional
    public boolean revoke(UUID id, AccountId owner) {
        var found = links.findByIdAndAccount(id, owner.value());
        found.filter(row -> row.revokedAt() == null).ifPresent(row -> links.update(revoked(row, owner)));
        return found.isPresent();
    }

    private CalendarLinkRow revoked(CalendarLinkRow row, AccountId owner) {
        return new CalendarLinkRow(
                row.id(),
                row.digest(),
                row.account(),
                row.caseId(),
                row.personalTitles(),
                row.language(),
                row.createdAt(),
                recordings.by(owner).at());
    }
}
