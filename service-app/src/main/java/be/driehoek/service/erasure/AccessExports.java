package be.driehoek.service.erasure;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.retention.FilePart;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.ReadAuditTrail;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.emergency.EmergencyAccess;
import be.driehoek.service.emergency.EmergencyAccesses;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.view.CaseSheet;
import be.driehoek.view.CaseView;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes out of a case what somebody of whom it tells has a right to see (inzage, GDPR article 15). */
@Singleton
public class AccessExports {
    private static final Set<FilePart> PARTS = EnumSet.complementOf(EnumSet.of(FilePart.WHOLE_CASE));

    private final CaseStore store;
    private final Holds holds;
    private final EmergencyAccesses emergencies;
    private final ReadAuditTrail trail;
    private final Recordings recordings;

    AccessExports(
            CaseStore store, Holds holds, EmergencyAccesses emergencies, ReadAuditTrail trail, Recordings recordings) {
        this.emergencies = emergencies;
        this.store = store;
        this.holds = holds;
        this.trail = trail;
        this.recordings = recordings;
    }

    /**
     * A part of the file that is withheld.
     *
     * @param part the part, not all of it
     * @param reason why, for example that it is about somebody else
     */
    public record WithheldPart(FilePart part, FreeText reason) {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException if one is missing
         */
        public WithheldPart {
            Check.present("part", part);
            Check.present("reason", reason);
        }
    }

    /**
     * An event whose words are withheld; that it happened, and when, is told.
     *
     * @param event the sequence of the event
     * @param reason why, for example that somebody told it in confidence
     */
    public record WithheldEvent(int event, FreeText reason) {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException if the reason is missing
         */
        public WithheldEvent {
            Check.present("reason", reason);
        }
    }

    /**
     * What somebody is given.
     *
     * @param at when it was taken out
     * @param view the case as it stands
     * @param sheet the same to read and print, in the language of who asked
     * @param events everything that was recorded, with the counter-notes
     * @param holds why it is, or was, kept
     * @param emergencies who of other teams opened it in an emergency, and why
     * @param accesses who did, read or was refused what of it, for what purpose, the latest first
     * @param withheldParts the parts that are not in it, and why
     * @param withheldEvents the events whose words are not in it, and why
     */
    public record AccessExport(
            Instant at,
            CaseView<AssessmentSummary, Finding> view,
            String sheet,
            List<RecordedEvent> events,
            List<Hold> holds,
            List<EmergencyAccess> emergencies,
            List<ReadAuditTrail.Entry> accesses,
            List<WithheldPart> withheldParts,
            List<WithheldEvent> withheldEvents) {}

    /**
     * Takes a case out, without what is withheld.
     *
     * @param id the case
     * @param withheldParts the parts that are withheld
     * @param withheldEvents the events whose words are withheld
     * @param language the language of the sheet
     * @param requester who takes it out
     * @return the export; empty if there is no such case, or they may not
     * @throws ProblemException if all of the case, or an event that is not there, would be withheld
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Optional<AccessExport> export(
            CaseId id,
            List<WithheldPart> withheldParts,
            List<WithheldEvent> withheldEvents,
            Language language,
            Requester requester) {
        return store.find(id, requester, Action.EXPORT_ACCESS).map(found -> {
            check(found, withheldParts, withheldEvents);
            var told = without(found, withheldParts, withheldEvents);
            var view = CaseView.of(told);
            return new AccessExport(
                    recordings.now().truncatedTo(ChronoUnit.MICROS),
                    view,
                    CaseSheet.of(view).print(language),
                    told.events(),
                    holds.all(id),
                    emergencies.to(id),
                    trail.of(requester.organisation(), id),
                    withheldParts,
                    withheldEvents);
        });
    }

    private static void check(GuidanceCase found, List<WithheldPart> parts, List<WithheldEvent> events) {
        for (int i = 0; i < parts.size(); i++) {
            if (!PARTS.contains(parts.get(i).part())) {
                throw impossible(
                        "/withheldParts/" + i + "/part",
                        Message.of("must.one-of").with("values", String.join(", ", names())));
            }
        }
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i).event();
            if (event < 1 || event > found.version()) {
                throw impossible(
                        "/withheldEvents/" + i + "/event",
                        Message.of("must.event-of-case").with("last", found.version()));
            }
        }
    }

    private static List<String> names() {
        return Arrays.stream(FilePart.values())
                .filter(PARTS::contains)
                .map(FilePart::name)
                .toList();
    }

    private static ProblemException impossible(String pointer, Message must) {
        return ProblemException.impossible(new InputError(pointer, must, Message.of("got.unreadable")));
    }

    private static GuidanceCase without(GuidanceCase found, List<WithheldPart> parts, List<WithheldEvent> events) {
        var fromAll = EnumSet.noneOf(FilePart.class);
        parts.forEach(withheld -> fromAll.add(withheld.part()));
        var silent = new HashSet<Integer>();
        events.forEach(withheld -> silent.add(withheld.event()));
        return GuidanceCase.replay(
                found.id(),
                found.events().stream()
                        .map(event -> without(event, silent.contains(event.sequence()) ? PARTS : fromAll))
                        .toList());
    }

    private static RecordedEvent without(RecordedEvent event, Set<FilePart> parts) {
        var data = event.data();
        for (var part : parts) {
            data = part.removedFrom(data);
        }
        return new RecordedEvent(event.sequence(), event.occurredOn(), event.recordedAt(), event.recordedBy(), data);
    }
}
