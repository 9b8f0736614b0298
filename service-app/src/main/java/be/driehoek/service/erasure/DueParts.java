package be.driehoek.service.erasure;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.retention.DuePart;
import be.driehoek.retention.FilePart;
import be.driehoek.retention.LegalHold;
import be.driehoek.retention.Retention;
import be.driehoek.retention.RetentionSchedule;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.paging.Page;
import be.driehoek.service.storage.CaseStore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what is not to be kept any more, by the schedule of the organisation; nothing is erased by that. */
@Singleton
public class DueParts {
    private final CaseStore store;
    private final Holds holds;
    private final Recordings recordings;
    private final RetentionSchedule schedule;

    DueParts(
            CaseStore store,
            Holds holds,
            Recordings recordings,
            @Value("${driehoek.erasures.schedule}") String schedule) {
        this.store = store;
        this.holds = holds;
        this.recordings = recordings;
        this.schedule = schedule.isEmpty() ? RetentionSchedule.unsourced() : read(Path.of(schedule));
    }

    private static RetentionSchedule read(Path file) {
        try {
            return StrictJson.read(Files.readAllBytes(file), RetentionSchedule.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the setting driehoek.erasures.schedule must be readable", e);
        }
    }

    /**
     * A part of a case.
     *
     * @param caseId the case
     * @param part the part
     */
    public record PartOfCase(@JsonProperty("case") CaseId caseId, FilePart part) {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException if one is missing
         */
        public PartOfCase {
            Check.present("case", caseId);
            Check.present("part", part);
        }
    }

    /**
     * What is due of a case.
     *
     * @param caseId the case
     * @param due the parts that are not to be kept any more
     * @param staleSince for an open case, the day since which nothing happened in it for too long
     */
    public record DueCase(@JsonProperty("case") CaseId caseId, List<DuePart> due, Optional<LocalDate> staleSince) {}

    /**
     * A part of the list.
     *
     * @param on the day that was looked at
     * @param schedule the schedule that it was looked at by
     * @param source where the times of the schedule stand, or that they stand nowhere
     * @param cases the cases of which something is due, or in which nothing happened for too long
     * @param next the case after which to go on; absent at the end
     */
    public record DueList(LocalDate on, String schedule, String source, List<DueCase> cases, Optional<CaseId> next) {}

    /**
     * Lists what is due in the cases of the own team.
     *
     * @param requester who asks
     * @param on the day, or empty for today
     * @param after the case after which to go on, or empty for the start
     * @param length how many cases are looked at
     * @return the cases with something to do; there may be more even if there are none
     */
    @Transactional
    public DueList list(Requester requester, Optional<LocalDate> on, Optional<CaseId> after, int length) {
        var day = on.orElseGet(recordings::today);
        var page = Page.of(store.listKept(requester, after, length + 1), length, GuidanceCase::id);
        return new DueList(
                day,
                schedule.id(),
                schedule.source(),
                page.items().stream()
                        .map(one -> due(one, day))
                        .filter(one -> !one.due().isEmpty() || one.staleSince().isPresent())
                        .toList(),
                page.next());
    }

    private DueCase due(GuidanceCase found, LocalDate day) {
        var due = Retention.due(found, schedule, List.of(), day);
        return new DueCase(
                found.id(),
                due.isEmpty() ? due : Retention.due(found, schedule, holds.legal(found.id()), day),
                Retention.staleSince(found, schedule, day));
    }

    /** Whether a part is due, holds apart. */
    boolean isDue(GuidanceCase found, FilePart part, LocalDate day) {
        List<LegalHold> none = List.of();
        return Retention.due(found, schedule, none, day).stream()
                .map(DuePart::part)
                .anyMatch(due -> due == part || due == FilePart.WHOLE_CASE);
    }
}
