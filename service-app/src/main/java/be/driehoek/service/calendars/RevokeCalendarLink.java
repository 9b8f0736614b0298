package be.driehoek.service.calendars;

import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.fence.Fence;
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
    private final Fence fence;

    RevokeCalendarLink(CalendarLinkRows links, Recordings recordings, Fence fence) {
        this.fence = fence;
        this.links = links;
        this.recordings = recordings;
    }

    /**
     * Revokes a link; from then on its address leads nowhere. Once more changes nothing.
     *
     * @param id the link
     * @param owner who ends it, which belongs to their account
     * @return whether the account has such a link, or had it
     */
    @Transactional
    public boolean revoke(UUID id, Requester owner) {
        fence.enter(owner);
        var found = links.findByIdAndAccount(id, owner.account().value());
        found.filter(row -> row.revokedAt() == null).ifPresent(row -> links.update(revoked(row, owner)));
        return found.isPresent();
    }

    private CalendarLinkRow revoked(CalendarLinkRow row, Requester owner) {
        return new CalendarLinkRow(
                row.id(),
                row.digest(),
                row.account(),
                row.caseId(),
                row.personalTitles(),
                row.language(),
                row.createdAt(),
                recordings.by(owner.account()).at());
    }
}
