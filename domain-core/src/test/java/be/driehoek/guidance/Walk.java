package be.driehoek.guidance;

import static be.driehoek.guidance.Invariants.hold;
import static be.driehoek.guidance.Invariants.same;

import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.party.AccountId;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.term.WorkingDays;
import be.driehoek.view.CaseView;
import be.driehoek.visit.PlannedVisit;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case on which commands are tried that a seed draws, most of them on the day they are entered, some late and some on
 * any day. Each answer is checked when it is given.
 */
final class Walk {
    /** Every seventh of the month nobody works. */
    static final WorkingDays WORKING_DAYS = day -> day.getDayOfMonth() % 7 != 0;

    private static final int COMMANDS = 11;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 500;
    private static final TermPolicy SHIFTING_TERM = new TermPolicy(
            Period.ofMonths(3),
            Period.ofMonths(6),
            CountingRule.SAME_DATE_CLAMPED,
            ShiftPolicy.NEXT_WORKING_DAY,
            14,
            Period.ofMonths(1),
            SuspensionPolicy.SHIFTS_DATES);

    private final Arbitrary arbitrary;
    private final Practice practice;
    private final boolean inDepth;
    private final List<GuidanceCase> stages = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private LocalDate today = FIRST_DAY.plusDays(30);
    private int written;

    private Walk(long seed, boolean inDepth) {
        this.arbitrary = Arbitrary.of(seed);
        this.practice = new Practice(
                (referral, on) -> arbitrary.assessment(),
                arbitrary.coin() ? Cases.LIMBURG_TERM : SHIFTING_TERM,
                WORKING_DAYS);
        this.inDepth = inDepth;
    }

    /**
     * Goes the whole way.
     *
     * @param inDepth whether to look also at what takes long to check
     */
    static Walk of(long seed, boolean inDepth) {
        var walk = new Walk(seed, inDepth);
        walk.open();
        for (int command = 0; command < COMMANDS; command++) {
            walk.step();
        }
        return walk;
    }

    /** The case after each event, from the first to the last. */
    List<GuidanceCase> stages() {
        return stages;
    }

    GuidanceCase last() {
        return stages.getLast();
    }

    /** Everything that was found when it was recorded. */
    List<Finding> findings() {
        return findings;
    }

    /** Every reason for which something was refused. */
    List<Violation> violations() {
        return violations;
    }

    private void open() {
        while (stages.isEmpty()) {
            var referral = arbitrary.referral(arbitrary.day(FIRST_DAY, 31));
            var referrer = Optional.of(new AccountId("referrer")).filter(account -> arbitrary.coin());
            switch (GuidanceCase.receive(Cases.ID, referral, List.of(), referrer, practice, now())) {
                case Decision.Accepted accepted -> recorded(List.of(), accepted);
                case Decision.Refused refused -> refused(refused);
            }
        }
    }

    private void step() {
        today = today.plusDays(arbitrary.random().nextInt(45));
        var before = last();
        var eventsBefore = List.copyOf(before.events());
        var viewBefore = inDepth ? CaseView.of(before) : null;
        var command = drawn(before);
        var recording = now();

        var decision = before.decide(command, practice, recording);

        same("the events of the case before", eventsBefore, before.events());
        switch (decision) {
            case Decision.Accepted accepted -> {
                recorded(eventsBefore, accepted);
                checkEvent(command, recording, accepted.events().getFirst());
            }
            case Decision.Refused refused -> {
                refused(refused);
                checkPointers(command, refused);
            }
        }
        if (inDepth) {
            same("the view of the case before", viewBefore, CaseView.of(before));
        }
    }

    /** Each moment lies after the one before. */
    private Recording now() {
        written++;
        var at = today.atStartOfDay().plusHours(8).plusSeconds(written).toInstant(ZoneOffset.UTC);
        return new Recording(at, today, new AccountId("writer" + written));
    }

    /** What was disclosed is taken back more often than a number of chance would do it. */
    private Command drawn(GuidanceCase before) {
        var told = before.disclosures();
        return told.isEmpty() || arbitrary.random().nextInt(8) > 0
                ? arbitrary.command(day(), before.phase())
                : new RevokeDisclosure(day(), told.getLast().sequence(), Optional.empty());
    }

    private LocalDate day() {
        return switch (arbitrary.random().nextInt(10)) {
            case 0, 1 -> today.minusDays(arbitrary.random().nextInt(60));
            case 2 -> arbitrary.day(FIRST_DAY, DAYS);
            case 3, 4 -> dayOfPlannedVisit().orElse(today);
            default -> today;
        };
    }

    private Optional<LocalDate> dayOfPlannedVisit() {
        return last().plannedVisits().stream()
                .filter(PlannedVisit::isOpen)
                .map(PlannedVisit::plannedOn)
                .filter(day -> !day.isAfter(today))
                .findFirst();
    }

    private void recorded(List<RecordedEvent> eventsBefore, Decision.Accepted accepted) {
        var after = accepted.result();
        same("the number of new events", 1, accepted.events().size());
        same(
                "the events of the case after",
                Stream.concat(eventsBefore.stream(), accepted.events().stream()).toList(),
                after.events());
        stages.add(after);
        findings.addAll(accepted.findings());
        if (inDepth) {
            same(
                    "the findings of the decision",
                    after.findings().stream()
                            .filter(finding -> finding.sequence() == after.version())
                            .map(Dated::what)
                            .toList(),
                    accepted.findings());
        }
    }

    private void refused(Decision.Refused refused) {
        hold(!refused.violations().isEmpty(), "a refusal must have a reason");
        violations.addAll(refused.violations());
    }

    private static void checkEvent(Command command, Recording recording, RecordedEvent event) {
        same("the day of the event", command.on(), event.occurredOn());
        same("the moment of recording", recording.at(), event.recordedAt());
        same("who recorded", recording.by(), event.recordedBy());
    }

    /** A pointer of a violation points at a field of the command, or at the whole of it. */
    private static void checkPointers(Command command, Decision.Refused refused) {
        for (var violation : refused.violations()) {
            var pointer = violation.error().pointer();
            hold(
                    pointer.isEmpty()
                            || Stream.of(command.getClass().getRecordComponents())
                                    .anyMatch(field -> (pointer + "/").startsWith("/" + field.getName() + "/")),
                    "%s must point at a field of %s",
                    pointer,
                    command.getClass().getSimpleName());
        }
    }
}
