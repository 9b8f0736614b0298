package be.driehoek.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.guidance.event.GuidanceStarted;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralAccepted;
import be.driehoek.guidance.event.ReferralDeclined;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.json.StrictJson;
import be.driehoek.party.ReferrerKind;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("Whatever is tried with a case, in whatever order: it stays a case")
class RandomWalkTest {
    private static final int WALKS = 20_000;
    private static final int STEPS = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 400;

    @Test
    void a_case_holds_its_invariants_on_every_walk() {
        var phases = new EnumMap<Phase, Integer>(Phase.class);
        var answers = new TreeMap<String, Integer>();
        for (int seed = 0; seed < WALKS; seed++) {
            try {
                var walked = walk(seed, answers);
                phases.merge(walked.phase(), 1, Integer::sum);
                checkInvariants(walked);
                if (seed % 20 == 0) {
                    checkThatItSurvivesStorage(walked);
                }
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("seed %d: %s".formatted(seed, broken.getMessage()), broken);
            }
        }
        // The walks must come everywhere, or the invariants say little.
        assertThat(phases).containsOnlyKeys(Phase.values());
        assertThat(phases.values()).allSatisfy(count -> assertThat(count).isGreaterThan(100));
        assertThat(answers.keySet())
                .contains(
                        "must.accepted-once",
                        "must.closed-once",
                        "must.declined-once",
                        "must.known-goal",
                        "must.new-goal",
                        "must.not-accepted",
                        "must.not-after-closure",
                        "must.not-after-decline",
                        "must.not-after-events",
                        "must.not-after-today",
                        "must.not-before-last-event",
                        "must.not-before-referral",
                        "must.not-closed",
                        "must.not-declined",
                        "must.not-started",
                        "must.other-person",
                        "must.rated-once",
                        "must.reason-against-assessment",
                        "must.started-once");
        assertThat(answers.keySet()).containsAll(everyFinding());
    }

    private static List<String> everyFinding() {
        var codes = CoreMessages.bundle().sentences(Language.EN).keySet().stream()
                .filter(key -> key.startsWith("finding.") && !key.endsWith(".remedy"))
                .map(key -> key.substring("finding.".length()))
                .toList();
        assertThat(codes).hasSizeGreaterThan(25);
        return codes;
    }

    private static GuidanceCase walk(long seed, Map<String, Integer> answers) {
        var arbitrary = Arbitrary.of(seed);
        var practice = new Practice(
                (referral, on) -> arbitrary.assessment(), Cases.LIMBURG_TERM, day -> day.getDayOfMonth() % 7 != 0);
        var today = FIRST_DAY.plusDays(30);
        var current = Cases.after(GuidanceCase.receive(
                Cases.ID, arbitrary.referral(arbitrary.day(FIRST_DAY, 30)), practice, Cases.on(today)));
        for (int step = 0; step < STEPS; step++) {
            today = today.plusDays(arbitrary.random().nextInt(45));
            var on = arbitrary.random().nextInt(5) == 0 ? arbitrary.day(FIRST_DAY, DAYS) : today;
            var eventsBefore = List.copyOf(current.events());
            var decision = current.decide(arbitrary.command(on), practice, Cases.on(today));
            assertThat(current.events()).isEqualTo(eventsBefore);
            switch (decision) {
                case Decision.Accepted accepted -> {
                    assertThat(accepted.events()).hasSize(1);
                    assertThat(accepted.result().version()).isEqualTo(current.version() + 1);
                    accepted.findings()
                            .forEach(found -> count(answers, found.code(), () -> {
                                Cases.assertCanBeSaid(found.message());
                                Cases.assertCanBeSaid(found.remedy());
                            }));
                    current = accepted.result();
                }
                case Decision.Refused refused -> {
                    assertThat(refused.violations()).isNotEmpty();
                    refused.violations()
                            .forEach(violation -> count(answers, violation.code(), () -> {
                                Cases.assertCanBeSaid(violation.error().must());
                                Cases.assertCanBeSaid(violation.error().got());
                            }));
                }
            }
        }
        return current;
    }

    /** Says each code in every language the first time that it is met. */
    private static void count(Map<String, Integer> answers, String code, Runnable firstTime) {
        if (answers.merge(code, 1, Integer::sum) == 1) {
            firstTime.run();
        }
    }

    /**
     * What holds for every case:
     *
     * <ul>
     *   <li>a replay of its events is equal, with the same findings and the same phase
     *   <li>the version counts the events, and sequences follow each other without a gap
     *   <li>the first event is the receipt of the referral, and the only one
     *   <li>there is at most one acceptance, refusal, start and closure
     *   <li>a case is not both declined and accepted, started or closed
     *   <li>nothing happened before the referral, after it was written down, after the refusal or after the closure
     *   <li>the term counts from the day of the start
     *   <li>every goal has an id of its own
     *   <li>nobody sits at two corners of the triangle
     *   <li>the phase is the one that the events say
     *   <li>every finding belongs to an event, and bears its day
     * </ul>
     */
    private static void checkInvariants(GuidanceCase walked) {
        var events = walked.events();
        var replayed = GuidanceCase.replay(walked.id(), events);
        assertThat(replayed).isEqualTo(walked);
        assertThat(replayed.findings()).isEqualTo(walked.findings());
        assertThat(replayed.phase()).isEqualTo(walked.phase());
        assertThat(replayed.referral()).isEqualTo(walked.referral());
        assertThat(replayed.term()).isEqualTo(walked.term());
        assertThat(replayed.goals()).isEqualTo(walked.goals());

        assertThat(walked.version()).isEqualTo(events.size());
        assertThat(events.stream().map(RecordedEvent::sequence))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events.getFirst().data()).isInstanceOf(ReferralReceived.class);
        assertThat(events.stream().filter(event -> event.data() instanceof ReferralReceived))
                .hasSize(1);

        var accepted = the(events, ReferralAccepted.class);
        var declined = the(events, ReferralDeclined.class);
        var started = the(events, GuidanceStarted.class);
        var closed = the(events, CaseClosed.class);
        if (!declined.isEmpty()) {
            assertThat(accepted).isEmpty();
            assertThat(started).isEmpty();
            assertThat(closed).isEmpty();
        }
        assertThat(walked.acceptedOn().isPresent()).isEqualTo(!accepted.isEmpty());
        assertThat(walked.closure().isPresent()).isEqualTo(!closed.isEmpty());
        assertThat(walked.term().map(term -> term.start()).stream().toList()).isEqualTo(started);

        var received = walked.referral().receivedOn();
        var end = Stream.concat(closed.stream(), declined.stream()).findFirst().orElse(LocalDate.MAX);
        for (var event : events.subList(1, events.size())) {
            assertThat(event.occurredOn()).isBetween(received, dayOf(event)).isBeforeOrEqualTo(end);
        }

        var agreed = events.stream()
                .filter(event -> event.data() instanceof GoalsAgreed)
                .mapToInt(event -> ((GoalsAgreed) event.data()).goals().size())
                .sum();
        assertThat(walked.goals()).hasSize(agreed).extracting(ChangeGoal::id).doesNotHaveDuplicates();

        walked.caseworker()
                .ifPresent(caseworker ->
                        assertThat(walked.triangle().cornerOf(caseworker)).isEmpty());
        assertThat(walked.triangle().thirdSeat().thirdParty().stream())
                .allSatisfy(
                        holder -> assertThat(holder.kind()).isPresent().get().isNotEqualTo(ReferrerKind.SELF));

        var visited = events.stream().anyMatch(event -> event.data() instanceof IntakeVisitHeld);
        var phase = !closed.isEmpty()
                ? Phase.CLOSED
                : !declined.isEmpty()
                        ? Phase.DECLINED
                        : !started.isEmpty()
                                ? Phase.GUIDANCE
                                : accepted.isEmpty() ? Phase.REFERRED : visited ? Phase.INTAKE : Phase.ACCEPTED;
        assertThat(walked.phase()).isEqualTo(phase);

        for (var finding : walked.findings()) {
            assertThat(finding.on())
                    .isEqualTo(events.get(finding.sequence() - 1).occurredOn());
        }
    }

    private static void checkThatItSurvivesStorage(GuidanceCase walked) {
        var stored = walked.events().stream()
                .map(event -> StrictJson.read(StrictJson.write(event), RecordedEvent.class))
                .toList();
        assertThat(GuidanceCase.replay(walked.id(), stored)).isEqualTo(walked);
    }

    /** The day of the one event of a kind, if there is one. */
    private static List<LocalDate> the(List<RecordedEvent> events, Class<? extends CaseEvent> kind) {
        var days = events.stream()
                .filter(event -> kind.isInstance(event.data()))
                .map(RecordedEvent::occurredOn)
                .toList();
        assertThat(days).as(kind.getSimpleName()).hasSizeLessThanOrEqualTo(1);
        return days;
    }

    private static LocalDate dayOf(RecordedEvent event) {
        return LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC);
    }
}
