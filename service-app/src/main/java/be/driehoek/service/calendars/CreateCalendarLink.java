package be.driehoek.service.calendars;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.InputError;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.digest.Secret;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.CalendarLinkRow;
import be.driehoek.service.storage.CalendarLinkRows;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Makes a link by which a calendar program can read a calendar. */
@Singleton
public class CreateCalendarLink {
    /** So many that nobody needs more, and so few that a list of them has no pages. */
    private static final int MOST_LINKS = 50;

    /** It stands in an address, where it is not recognised but by its place. */
    static final String PREFIX = "";

    private final CaseStore cases;
    private final CalendarLinkRows links;
    private final Recordings recordings;
    private final Fence fence;
    private final SecureRandom random = new SecureRandom();

    CreateCalendarLink(CaseStore cases, CalendarLinkRows links, Recordings recordings, Fence fence) {
        this.fence = fence;
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
     * @param requester who makes it, and whose it is
     * @return the link; empty if there is no such case, or they may not read its agenda
     * @throws ProblemException if the owner has as many links as one may have
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Optional<Created> create(
            Optional<CaseId> caseId, boolean personalTitles, Language language, Requester requester) {
        fence.enter(requester);
        if (caseId.isPresent()
                && caseId.flatMap(id -> cases.find(id, requester, Action.READ_AGENDA))
                        .isEmpty()) {
            return Optional.empty();
        }
        var owner = requester.account();
        var held = links.countByAccountAndRevokedAtIsNull(owner.value());
        if (held >= MOST_LINKS) {
            throw ProblemException.impossible(new InputError(
                    "",
                    Message.of("must.calendar-links-at-most").with("max", MOST_LINKS),
                    Message.of("got.value").with("value", held)));
        }
        var secret = Secret.draw(PREFIX, random);
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
