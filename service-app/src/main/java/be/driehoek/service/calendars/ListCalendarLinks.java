package be.driehoek.service.calendars;

import be.driehoek.service.access.Requester;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.storage.CalendarLinkRows;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists the links to calendars that an account has. */
@Singleton
public class ListCalendarLinks {
    private final CalendarLinkRows links;
    private final Fence fence;

    ListCalendarLinks(CalendarLinkRows links, Fence fence) {
        this.fence = fence;
        this.links = links;
    }

    /**
     * Lists the links of an account that hold.
     *
     * @param owner who asks for those of their own account
     * @return the links, the oldest first
     */
    @ReadOnly
    public List<CalendarLink> of(Requester owner) {
        fence.enter(owner);
        return links
                .findByAccountAndRevokedAtIsNullOrderByCreatedAtAndId(
                        owner.account().value())
                .stream()
                .map(CalendarLink::of)
                .toList();
    }
}
