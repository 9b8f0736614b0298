package be.driehoek.service.calendars;

import be.driehoek.party.AccountId;
import be.driehoek.service.storage.CalendarLinkRows;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists the links to calendars that an account has. */
@Singleton
public class ListCalendarLinks {
    private final CalendarLinkRows links;

    ListCalendarLinks(CalendarLinkRows links) {
        this.links = links;
    }

    /**
     * Lists the links of an account that hold.
     *
     * @param owner the account
     * @return the links, the oldest first
     */
    @ReadOnly
    public List<CalendarLink> of(AccountId owner) {
        return links.findByAccountAndRevokedAtIsNullOrderByCreatedAtAndId(owner.value()).stream()
                .map(CalendarLink::of)
                .toList();
    }
}
