package be.driehoek.service.calendars;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.storage.CalendarLinkRow;
import be.driehoek.text.Language;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A link to a calendar, without the secret in its address (kalenderlink).
 *
 * @param id the link, as its owner knows it
 * @param caseId the case that the calendar is about; empty for all cases of the owner
 * @param personalTitles whether the calendar names tenants and addresses
 * @param language the language of the calendar
 * @param createdAt when the link was made
 */
public record CalendarLink(
        UUID id, Optional<CaseId> caseId, boolean personalTitles, Language language, Instant createdAt) {

    static CalendarLink of(CalendarLinkRow row) {
        return new CalendarLink(
                row.id(),
                Optional.ofNullable(row.caseId()).map(CaseId::new),
                row.personalTitles(),
                Language.of(Locale.of(row.language()))
                        .orElseThrow(() -> new IllegalStateException(
                                "a stored link must have a language that is spoken here: " + row.id())),
                row.createdAt());
    }
}
