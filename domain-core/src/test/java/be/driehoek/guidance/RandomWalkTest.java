package be.driehoek.guidance;

import static be.driehoek.guidance.Invariants.hold;
import static be.driehoek.guidance.Invariants.same;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.view.CaseView;
import be.driehoek.visit.VisitState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tries commands on cases in whatever order. A walk that breaks something tells its seed;
 * {@code -Ddriehoek.walk=<seed>} walks that one alone, and {@code -Ddriehoek.walks=<number>} fewer or more of them.
 */
@Tag("long")
@DisplayName("Whatever is tried with a case, in whatever order: it stays a case")
class RandomWalkTest {
    private static final int ALL_WALKS = 50_000;
    private static final int WALKS = Integer.getInteger("driehoek.walks", ALL_WALKS);

    /** One walk of so many is looked at in depth: at each stage of the case, and with what takes long to check. */
    private static final int IN_DEPTH = 100;

    /** What holds for every case. */
    private static final Map<String, Consumer<GuidanceCase>> INVARIANTS = new LinkedHashMap<>();

    /** What holds as well, and takes longer to look at. */
    private static final Map<String, Consumer<GuidanceCase>> INVARIANTS_IN_DEPTH = new LinkedHashMap<>();

    static {
        INVARIANTS.put(
                "the first event is the receipt of the referral, and the only receipt", Invariants::isReceivedOnce);
        INVARIANTS.put(
                "sequences count the events from 1 without a gap, and so does the version",
                Invariants::countsItsEvents);
        INVARIANTS.put(
                "what happened lies between the receipt of the referral and the day it was written down",
                Invariants::happensWithinItsDays);
        INVARIANTS.put(
                "a case ends once, by closure or decline, until it is opened again; nothing but what is told outside"
                    + " happened after the present end, nor strictly between an end and its reopening, and no end lies"
                    + " before what was recorded already",
                Invariants::endsOnceAtATime);
        INVARIANTS.put(
                "a referral is accepted once and guidance starts once; neither is declined afterwards, and nobody"
                        + " speaks of a term that there is not",
                Invariants::isTakenInOnce);
        INVARIANTS.put("the phase is the one that the events say", Invariants::hasThePhaseOfItsEvents);
        INVARIANTS.put(
                "the term counts from the start that was recorded last, with every extension and suspension in the"
                        + " order of days",
                Invariants::countsItsTermFromItsStart);
        INVARIANTS.put(
                "suspensions follow each other without an overlap, and cover the days on which the last word was to"
                        + " suspend",
                Invariants::isSuspendedAsItWasSaidLast);
        INVARIANTS.put(
                "the holders of a seat follow each other without a gap or an overlap",
                Invariants::seatsFollowEachOther);
        INVARIANTS.put(
                "TR-1: nobody sits at two corners on any day, and whoever was seated last until a day sits there",
                Invariants::nobodySitsAtTwoCorners);
        INVARIANTS.put(
                "goals have ids of their own; what is adjusted, rated, worked on or followed elsewhere is a goal that"
                        + " was agreed before",
                Invariants::speaksOfItsOwnGoals);
        INVARIANTS.put(
                "every rating counts once; no more goals are rated than there are, and a T-score is there or withheld",
                Invariants::measuresWhatWasRated);
        INVARIANTS.put(
                "a planned visit is settled at most once, by an event that names it, and is open until then",
                Invariants::settlesPlannedVisitsOnce);
        INVARIANTS.put(
                "a replay of the events is the same case, in its phase, referral, term and goals",
                Invariants::isAReplayOfItsEvents);

        INVARIANTS_IN_DEPTH.put(
                "a finding belongs to an event and bears its day, whatever the order of entry; nothing is found of a"
                        + " start that was corrected",
                Invariants::findsWhatItsEventsSay);
        INVARIANTS_IN_DEPTH.put(
                "a replay has the same findings and the same view", Invariants::viewsAndFindingsAreThoseOfAReplay);
        INVARIANTS_IN_DEPTH.put(
                "events and findings read from JSON as they were written, and so does the case",
                Invariants::survivesStorage);
    }

    // On the way, Walk checks every answer: it leaves the case before as it was, and either adds one event with the
    // day,
    // the moment and the person that it was given, or has a reason that points at a field of the command. In the end,
    // the case as it was known at each moment is the case that there was then.

    private final Map<Long, Throwable> broken = new ConcurrentSkipListMap<>();
    private final Map<Phase, LongAdder> ends = new ConcurrentHashMap<>();
    private final Map<Class<?>, LongAdder> recorded = new ConcurrentHashMap<>();
    private final Map<VisitState, LongAdder> becameOfVisits = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> said = new ConcurrentHashMap<>();

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void a_case_holds_its_invariants_on_every_walk() {
        var alone = Optional.ofNullable(Long.getLong("driehoek.walk"));
        alone.map(LongStream::of)
                .orElseGet(() -> LongStream.range(0, WALKS))
                .parallel()
                .filter(seed -> broken.isEmpty())
                .forEach(seed -> walk(seed, alone.isPresent() || seed % IN_DEPTH == 0));

        broken.forEach((seed, why) -> {
            throw new AssertionError("seed %d: %s".formatted(seed, why.getMessage()), why);
        });
        // The walks must come everywhere, or the invariants say little.
        if (alone.isEmpty() && WALKS >= ALL_WALKS) {
            assertThat(ends).containsOnlyKeys(Phase.values());
            assertMet(ends, 500);
            assertThat(recorded).containsOnlyKeys(everyKindOfEvent());
            assertMet(recorded, 500);
            assertThat(becameOfVisits).containsOnlyKeys(VisitState.values());
            assertMet(becameOfVisits, 150);
            assertThat(said).containsKeys(everyRefusal()).containsKeys(everyFinding());
            assertMet(said, 10);
        }
    }

    private void walk(long seed, boolean inDepth) {
        try {
            var walk = Walk.of(seed, inDepth);
            count(walk);
            INVARIANTS.forEach((sentence, invariant) -> check(sentence, invariant, walk.last()));
            if (inDepth) {
                INVARIANTS_IN_DEPTH.forEach((sentence, invariant) -> check(sentence, invariant, walk.last()));
                for (var stage : walk.stages()) {
                    INVARIANTS.forEach((sentence, invariant) -> check(sentence, invariant, stage));
                }
            }
            checkWhatWasKnown(walk, inDepth);
        } catch (RuntimeException | AssertionError why) {
            broken.put(seed, why);
        }
    }

    private static void check(String sentence, Consumer<GuidanceCase> invariant, GuidanceCase walked) {
        try {
            invariant.accept(walked);
        } catch (RuntimeException | AssertionError why) {
            throw new AssertionError(
                    "\"%s\" is broken at version %d: %s".formatted(sentence, walked.version(), why), why);
        }
    }

    /** The case as it was known at a moment is the one that there was, and the fold of what was recorded by then. */
    private static void checkWhatWasKnown(Walk walk, boolean inDepth) {
        var walked = walk.last();
        for (int version = 1; version <= walked.version(); version++) {
            var then = walk.stages().get(version - 1);
            var recordedAt = then.events().getLast().recordedAt();
            var until = version == walked.version()
                    ? Instant.MAX
                    : walked.events().get(version).recordedAt().minusNanos(1);
            for (var moment : inDepth ? List.of(recordedAt, until) : List.of(until)) {
                var known = walked.asKnownAt(moment).orElseThrow();
                same("the case as it was known", moment, then, known);
                if (inDepth) {
                    same("the view as it was known", moment, CaseView.of(then), CaseView.of(known));
                    same(
                            "what was recorded",
                            moment,
                            walked.events().stream()
                                    .filter((RecordedEvent event) ->
                                            !event.recordedAt().isAfter(moment))
                                    .toList(),
                            known.events());
                }
            }
        }
        var first = walked.events().getFirst().recordedAt();
        hold(walked.asKnownAt(first.minusNanos(1)).isEmpty(), "nothing must be known before the receipt");
    }

    private void count(Walk walk) {
        count(ends, walk.last().phase());
        walk.last().events().forEach(event -> count(recorded, event.data().getClass()));
        walk.last().plannedVisits().forEach(visit -> count(becameOfVisits, visit.state()));
        for (var finding : walk.findings()) {
            if (count(said, finding.code())) {
                Cases.assertCanBeSaid(finding.message());
                Cases.assertCanBeSaid(finding.remedy());
            }
        }
        for (var violation : walk.violations()) {
            if (count(said, violation.code())) {
                Cases.assertCanBeSaid(violation.error().must());
                Cases.assertCanBeSaid(violation.error().got());
            }
        }
    }

    /** Tells whether it is the first one of its kind. */
    private static <K> boolean count(Map<K, LongAdder> counts, K kind) {
        var isFirst = !counts.containsKey(kind);
        counts.computeIfAbsent(kind, first -> new LongAdder()).increment();
        return isFirst;
    }

    private static <K> void assertMet(Map<K, LongAdder> counts, int fewest) {
        assertThat(counts)
                .allSatisfy((kind, count) -> assertThat(count.sum())
                        .as("times that %s was met", kind)
                        .isGreaterThan(fewest));
    }

    private static Class<?>[] everyKindOfEvent() {
        return CaseEvent.class.getPermittedSubclasses();
    }

    /** The codes that stand in the bundle as reasons of the domain. */
    private static String[] everyRefusal() {
        try (var bundle = CoreMessages.class.getResourceAsStream("messages_en.properties")) {
            var text = new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
            var block = text.substring(text.indexOf("# Why a command is refused"));
            var refusals = Pattern.compile("^(must\\.\\S+) = ", Pattern.MULTILINE)
                    .matcher(block.substring(0, block.indexOf("\n\n")))
                    .results()
                    .map(line -> line.group(1))
                    .toArray(String[]::new);
            assertThat(refusals).hasSizeGreaterThan(30);
            return refusals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] everyFinding() {
        var findings = CoreMessages.bundle().sentences(Language.EN).keySet().stream()
                .filter(key -> key.startsWith("finding.") && !key.endsWith(".remedy"))
                .map(key -> key.substring("finding.".length()))
                .toArray(String[]::new);
        assertThat(findings).hasSizeGreaterThan(50);
        return findings;
    }
}
