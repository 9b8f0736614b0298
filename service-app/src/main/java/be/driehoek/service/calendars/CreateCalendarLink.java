package be.driehoek.service.calendars;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.storage.CalendarLinkRow;
import be.driehoek.service.storage.CalendarLinkRows;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Makes a link by which a calendar program can read a calendar. */
@Singleton
public class CreateCalendarLink {
    private final CaseStore cases;
    private final CalendarLinkRows links;
    private final Recordings recordings;
    private final SecureRandom random = new SecureRandom();

    CreateCalendarLink(CaseStore cases, CalendarLinkRows links, Recordings recordings) {
        this.cases = cases;
        this.links = links;
        this.recordings = recordings;
    }

    /**
     * A new link with the secret in its address, which is not to be had again.
     *
     * @param link the link
     * @param secret what stands in the address
     */
    public record Created(CalendarLink link, String secret) {

        /** The link without its secret. */
        @Override
        public String toString() {
            return "Created[" + link + "]";
        }
    }

    /**
     * Makes a link.
     *
     * @param caseId the case that the calendar is about; empty for all cases of the owner
     * @param personalTitles whether the calendar names tenants and addresses
     * @param language the language of the calendar
     * @param owner the account that it belongs to
     * @return the link; empty if there is no such case
     */
    @Transactional
    public Optional<Created> create(
            Optional<CaseId> caseId, boolean personalTitles, Language language, AccountId owner) {
        if (caseId.isPresent() && caseId.flatMap(cases::find).isEmpty()) {
            return Optional.empty();
        }
        var secret = LinkSecret.draw(random);
        var row = new CalendarLinkRow(
                UUID.randomUUID(),
                secret.digest(),
                owner.value(),
                caseId.map(CaseId::value).orElse(null),
                personalTitles,
                language.tag(),
                recordings.by(owner).at(),
                null);
        links.save(row);
        return Optional.of(new Created(CalendarLink.of(row), secret.text()));
    }
}
