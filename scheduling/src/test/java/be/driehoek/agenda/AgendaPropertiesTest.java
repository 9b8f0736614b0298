package be.driehoek.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.CaseReopened;
import be.driehoek.guidance.event.CaseworkerAssigned;
import be.driehoek.guidance.event.GuidanceStarted;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralDeclined;
import be.driehoek.guidance.event.StartCorrected;
import be.driehoek.party.AccountId;
import be.driehoek.rule.Rule;
import be.driehoek.term.AgendaPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RE-1, TR-1, TR-3, TR-4, IN-1, IN-2, NE-1, LL-1, FB-1, VI-1, TE-1, TE-2: what holds of every agenda")
class AgendaPropertiesTest {
    private static final int CASES = 150;
    private static final List<GuidanceCase> DRAWN = RandomCases.first(CASES).toList();
    private static final Map<CaseId, NavigableSet<LocalDate>> DAYS =
            DRAWN.stream().collect(Collectors.toMap(GuidanceCase::id, AgendaPropertiesTest::edgesOf));

    /** The kinds that ask for something by the policy of the agenda, in the order of its fields. */
    private static final List<BiPredicate<Obligation, Boolean>> ASKED_BY_FIELD = List.of(
            (found, started) -> found.what() == ObligationKind.FIRST_CONTACT,
            (found, started) -> found.what() == ObligationKind.INTAKE_VISIT,
            (found, started) -> found.what() == ObligationKind.THIRD_SEAT && !started,
            (found, started) -> found.what() == ObligationKind.THIRD_PARTY_CONTACT,
            (found, started) -> found.what() == ObligationKind.GOALS,
            (found, started) -> found.what() == ObligationKind.NETWORK,
            (found, started) -> found.what() == ObligationKind.LANDLORD_DECISION,
            (found, started) ->
                    found.what() == ObligationKind.FEEDBACK && found.id().startsWith("FB-1/event-"),
            (found, started) -> found.what() == ObligationKind.VISIT_AGAIN,
            (found, started) -> found.what() == ObligationKind.CLOSURE);

    private static AgendaPolicy policyOf(GuidanceCase guidance) {
        return RandomCases.policy(seedOf(guidance));
    }

    private static long seedOf(GuidanceCase guidance) {
        return guidance.id().value().getMostSignificantBits();
    }

    private static List<Obligation> agenda(GuidanceCase guidance, LocalDate on) {
        return Agenda.of(guidance, policyOf(guidance), RandomCases.WORKING_DAYS, on);
    }

    private static String at(GuidanceCase guidance, LocalDate on) {
        return "seed %d on %s".formatted(seedOf(guidance), on);
    }

    /** The days on which something can change, each with the day before and the day after. */
    private static NavigableSet<LocalDate> edgesOf(GuidanceCase guidance) {
        var edges = guidance.events().stream().map(RecordedEvent::occurredOn).collect(Collectors.toSet());
        agenda(guidance, LocalDate.of(2028, 1, 1)).forEach(found -> {
            edges.add(found.from());
            edges.add(found.due());
        });
        return edges.stream()
                .flatMap(edge -> Stream.of(edge.minusDays(1), edge, edge.plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<LocalDate> daysOf(GuidanceCase guidance) {
        return DAYS.get(guidance.id());
    }

    private static List<LocalDate> someDaysOf(GuidanceCase guidance, SplittableRandom random) {
        return daysOf(guidance).stream().filter(day -> random.nextInt(5) == 0).toList();
    }

    private static boolean isStart(RecordedEvent event) {
        return event.data() instanceof GuidanceStarted || event.data() instanceof StartCorrected;
    }

    private static RecordedEvent with(RecordedEvent event, LocalDate on, CaseEvent data) {
        return new RecordedEvent(event.sequence(), on, event.recordedAt(), event.recordedBy(), data);
    }

    /**
     * The case of only what was recorded by a moment and occurred by a day. In place of each other event one stands that
     * no agenda looks at, so that the numbers of the others stay; a start that was corrected did not happen on its day.
     */
    private static GuidanceCase ofOnly(GuidanceCase guidance, LocalDate day, Instant moment) {
        var known = guidance.events().stream()
                .filter(event -> !event.recordedAt().isAfter(moment))
                .toList();
        var start = known.stream().filter(AgendaPropertiesTest::isStart).reduce((wrong, right) -> right);
        Predicate<RecordedEvent> stays = event -> event.sequence() == 1
                || (!event.occurredOn().isAfter(day)
                        && (!isStart(event) || start.filter(event::equals).isPresent()));
        var last =
                known.stream().filter(stays).reduce((earlier, later) -> later).orElseThrow();
        return GuidanceCase.replay(
                guidance.id(),
                known.subList(0, last.sequence()).stream()
                        .map(event -> stays.test(event)
                                ? event
                                : with(
                                        event,
                                        known.getFirst().occurredOn(),
                                        new CaseworkerAssigned(new AccountId("nobody"))))
                        .toList());
    }

    @Test
    void what_is_drawn_says_something() {
        var types = DRAWN.stream()
                .flatMap(guidance -> guidance.events().stream())
                .collect(Collectors.groupingBy(event -> event.data().getClass(), Collectors.counting()));
        assertThat(types).hasSize(1 + Command.class.getPermittedSubclasses().length);
        assertThat(types.values().stream().mapToLong(number -> number).min().orElseThrow())
                .as("%s", types)
                .isGreaterThan(5);
        var kinds = new HashSet<String>();
        for (var guidance : DRAWN) {
            for (var on : daysOf(guidance)) {
                agenda(guidance, on).forEach(found -> kinds.add(found.what() + " " + found.state()));
            }
        }
        var never = new HashSet<String>();
        for (var what : ObligationKind.values()) {
            for (var state : ObligationState.values()) {
                if (!kinds.contains(what + " " + state)) {
                    never.add(what + " " + state);
                }
            }
        }
        assertThat(never)
                .as("most are asked for at once, a visit is due on its day, and the closure meets the end of the term")
                .containsExactlyInAnyOrder(
                        "FIRST_CONTACT UPCOMING",
                        "INTAKE_VISIT UPCOMING",
                        "THIRD_SEAT UPCOMING",
                        "THIRD_PARTY_CONTACT UPCOMING",
                        "GOALS UPCOMING",
                        "NETWORK UPCOMING",
                        "LANDLORD_DECISION UPCOMING",
                        "CLOSURE UPCOMING",
                        "VISIT_AGAIN UPCOMING",
                        "PLANNED_VISIT OPEN",
                        "END_OF_TERM LAPSED");
    }

    @Test
    void what_happens_later_changes_nothing_on_a_day() {
        for (var guidance : DRAWN) {
            var random = new SplittableRandom(seedOf(guidance));
            var all = guidance.events().getLast().recordedAt();
            for (var on : someDaysOf(guidance, random)) {
                assertThat(agenda(guidance, on))
                        .as(() -> at(guidance, on))
                        .isEqualTo(agenda(ofOnly(guidance, on, all), on));
            }
        }
    }

    @Test
    void what_was_recorded_later_changes_nothing_of_what_was_known() {
        for (var guidance : DRAWN) {
            var random = new SplittableRandom(seedOf(guidance));
            for (var on : someDaysOf(guidance, random)) {
                var moment = guidance.events()
                        .get(random.nextInt(guidance.version()))
                        .recordedAt();
                assertThat(agenda(guidance.asKnownAt(moment).orElseThrow(), on))
                        .as("%s at %s", at(guidance, on), moment)
                        .isEqualTo(agenda(ofOnly(guidance, on, moment), on));
            }
        }
    }

    @Test
    void each_is_there_once_and_in_order() {
        for (var guidance : DRAWN) {
            for (var on : daysOf(guidance)) {
                assertThat(agenda(guidance, on))
                        .as(() -> at(guidance, on))
                        .isSortedAccordingTo(Comparator.comparing(Obligation::due))
                        .extracting(Obligation::id)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void states_only_move_forward_while_nothing_happens() {
        var moves = new HashMap<String, Integer>();
        for (var guidance : DRAWN) {
            var eventful =
                    guidance.events().stream().map(RecordedEvent::occurredOn).collect(Collectors.toSet());
            Map<String, Obligation> before = Map.of();
            for (var on : daysOf(guidance)) {
                var now = new HashMap<String, Obligation>();
                agenda(guidance, on).forEach(found -> now.put(found.id(), found));
                // Of days that lie apart, nothing happened on those in between: they are no edges.
                if (!eventful.contains(on)) {
                    assertThat(now.keySet()).as(() -> at(guidance, on)).isEqualTo(before.keySet());
                    for (var found : now.values()) {
                        var then = before.get(found.id());
                        assertThat(withState(found, then.state()))
                                .as(() -> at(guidance, on))
                                .isEqualTo(then);
                        assertThat(
                                        then.state().isSettled()
                                                ? found.state() == then.state()
                                                : found.state().compareTo(then.state()) >= 0
                                                        && !found.state().isSettled())
                                .as(() -> at(guidance, on) + ": " + found + " after " + then.state())
                                .isTrue();
                        if (found.state() != then.state()) {
                            moves.merge(then.state() + " " + found.state(), 1, Integer::sum);
                        }
                    }
                }
                before = now;
            }
        }
        assertThat(moves).containsKeys("UPCOMING OPEN", "OPEN DUE", "DUE OVERDUE", "UPCOMING DUE");
    }

    private static Obligation withState(Obligation found, ObligationState state) {
        return new Obligation(
                found.id(),
                found.rule(),
                found.what(),
                found.from(),
                found.due(),
                found.lastWorkingDay(),
                found.visit(),
                found.at(),
                found.minutes(),
                state,
                found.who(),
                found.metOn(),
                found.metBy(),
                found.lapse());
    }

    @Test
    void a_state_follows_from_the_window_and_what_met_it() {
        var seen = new EnumMap<ObligationState, Integer>(ObligationState.class);
        for (var guidance : DRAWN) {
            var random = new SplittableRandom(seedOf(guidance));
            for (var on : someDaysOf(guidance, random)) {
                for (var found : agenda(guidance, on)) {
                    Supplier<String> as = () -> at(guidance, on) + ": " + found;
                    seen.merge(found.state(), 1, Integer::sum);
                    assertThat(found.from()).as(as).isBeforeOrEqualTo(found.due());
                    assertThat(found.lastWorkingDay())
                            .as(as)
                            .isEqualTo(RandomCases.WORKING_DAYS.lastUntil(found.due()));
                    assertThat(found.state()).as(as).isEqualTo(expectedState(found, on));
                    assertThat(found.lapse().isPresent()).as(as).isEqualTo(found.state() == ObligationState.LAPSED);
                    assertThat(found.metBy().isPresent())
                            .as(as)
                            .isEqualTo(found.metOn().isPresent());
                    assertThat(found.metOn().filter(on::isBefore)).as(as).isEmpty();
                    found.metBy()
                            .ifPresent(by -> assertThat(
                                            guidance.events().get(by - 1).occurredOn())
                                    .as(as)
                                    .isEqualTo(found.metOn().orElseThrow()));
                }
            }
        }
        assertThat(seen).containsOnlyKeys(ObligationState.values());
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(100));
    }

    private static ObligationState expectedState(Obligation found, LocalDate on) {
        if (found.metOn().isPresent()) {
            return found.metOn().get().compareTo(found.due()) <= 0 ? ObligationState.MET : ObligationState.MET_LATE;
        }
        if (found.lapse().isPresent()) {
            return ObligationState.LAPSED;
        }
        if (on.equals(found.due())) {
            return ObligationState.DUE;
        }
        if (on.compareTo(found.due()) > 0) {
            return ObligationState.OVERDUE;
        }
        return on.compareTo(found.from()) < 0 ? ObligationState.UPCOMING : ObligationState.OPEN;
    }

    @Test
    void nothing_is_left_to_do_while_a_case_is_closed_or_declined() {
        int closed = 0;
        int declined = 0;
        for (var guidance : DRAWN) {
            for (var on : daysOf(guidance)) {
                boolean isClosed = guidance.closureOn(on).isPresent();
                boolean isDeclined = isDeclined(guidance, on);
                closed += isClosed ? 1 : 0;
                declined += isDeclined ? 1 : 0;
                if (isClosed || isDeclined) {
                    assertThat(agenda(guidance, on))
                            .as(() -> at(guidance, on))
                            .allMatch(found -> found.state().isSettled());
                }
            }
        }
        assertThat(closed).isGreaterThan(100);
        assertThat(declined).isGreaterThan(100);
    }

    private static boolean isDeclined(GuidanceCase guidance, LocalDate on) {
        return guidance.events().stream()
                .filter(event -> !event.occurredOn().isAfter(on))
                .filter(event -> event.data() instanceof ReferralDeclined || event.data() instanceof CaseReopened)
                .reduce((earlier, later) -> later)
                .filter(event -> event.data() instanceof ReferralDeclined)
                .isPresent();
    }

    @Test
    void before_the_tenant_is_taken_in_there_are_only_visits_and_feedback_about_evaluations() {
        int looks = 0;
        for (var guidance : DRAWN) {
            for (var on : daysOf(guidance)) {
                boolean takenIn = Stream.of(
                                guidance.acceptedOn(), guidance.start().map(Dated::on))
                        .flatMap(Optional::stream)
                        .anyMatch(day -> !day.isAfter(on));
                if (!takenIn) {
                    looks++;
                    assertThat(agenda(guidance, on))
                            .as(() -> at(guidance, on))
                            .allMatch(found -> found.what() == ObligationKind.PLANNED_VISIT
                                    || found.what() == ObligationKind.VISIT_AGAIN
                                    || found.id().startsWith("FB-1/event-"));
                }
            }
        }
        assertThat(looks).isGreaterThan(100);
    }

    @Test
    void a_field_that_the_policy_leaves_out_is_not_asked_for_and_nothing_else_changes() {
        var missed = new int[ASKED_BY_FIELD.size()];
        for (var guidance : DRAWN) {
            var random = new SplittableRandom(seedOf(guidance));
            var days = IntStream.range(0, ASKED_BY_FIELD.size())
                    .mapToObj(field -> Optional.of(1 + random.nextInt(60)))
                    .toList();
            for (var on : someDaysOf(guidance, random)) {
                var full = Agenda.of(guidance, RandomCases.policy(days), RandomCases.WORKING_DAYS, on);
                boolean started = guidance.start()
                        .filter(start -> !start.on().isAfter(on))
                        .isPresent();
                for (int field = 0; field < missed.length; field++) {
                    var without = new ArrayList<>(days);
                    without.set(field, Optional.empty());
                    var asked = ASKED_BY_FIELD.get(field);
                    var left = full.stream()
                            .filter(found -> !asked.test(found, started))
                            .toList();
                    missed[field] += full.size() - left.size();
                    assertThat(Agenda.of(guidance, RandomCases.policy(without), RandomCases.WORKING_DAYS, on))
                            .as("seed %d on %s, field %d", seedOf(guidance), on, field)
                            .isEqualTo(left);
                }
            }
        }
        assertThat(missed).doesNotContain(0);
    }

    /** The case with its start on another day from the beginning: where the start stands, nothing else is there. */
    private static GuidanceCase asIfStarted(GuidanceCase corrected, int startedBy) {
        var right = corrected.events().getLast();
        var events = new ArrayList<RecordedEvent>();
        corrected
                .events()
                .subList(0, right.sequence() - 1)
                .forEach(event -> events.add(
                        event.sequence() == startedBy
                                ? with(
                                        event,
                                        right.occurredOn(),
                                        new GuidanceStarted(
                                                corrected.start().orElseThrow().what()))
                                : isStart(event)
                                        ? with(
                                                event,
                                                corrected.events().getFirst().occurredOn(),
                                                new CaseworkerAssigned(new AccountId("nobody")))
                                        : event));
        return GuidanceCase.replay(corrected.id(), events);
    }

    private static Obligation withoutEvent(Obligation found) {
        return found.rule().equals(Rule.RE_1.id())
                ? new Obligation(
                        found.id(),
                        found.rule(),
                        found.what(),
                        found.from(),
                        found.due(),
                        found.lastWorkingDay(),
                        found.visit(),
                        found.at(),
                        found.minutes(),
                        found.state(),
                        found.who(),
                        found.metOn(),
                        Optional.empty(),
                        found.lapse())
                : found;
    }

    @Test
    void a_corrected_start_moves_what_depends_on_it_and_nothing_else() {
        int moved = 0;
        int stayed = 0;
        for (var guidance : DRAWN) {
            var random = new SplittableRandom(seedOf(guidance));
            var start = guidance.start();
            if (start.isEmpty()) {
                continue;
            }
            var right = start.get().on().plusDays(random.nextInt(-40, 40));
            var result = RandomCases.corrected(guidance, right);
            if (result.isEmpty()) {
                continue;
            }
            var corrected = result.get();
            var asIfStarted = asIfStarted(corrected, start.get().sequence());
            var fromTheStart =
                    Set.of(ObligationKind.EVALUATION, ObligationKind.END_OF_TERM, ObligationKind.LANDLORD_DECISION);
            boolean plain =
                    guidance.suspensions().isEmpty() && guidance.extensions().isEmpty();
            for (var on : someDaysOf(guidance, random)) {
                var agenda = agenda(corrected, on);
                assertThat(agenda.stream().map(AgendaPropertiesTest::withoutEvent))
                        .as(() -> at(guidance, on))
                        .isEqualTo(agenda(asIfStarted, on).stream()
                                .map(AgendaPropertiesTest::withoutEvent)
                                .toList());
                if (plain && !on.isBefore(right)) {
                    var term = start.get().what().policy().termFrom(right, RandomCases.WORKING_DAYS);
                    var landlordDays = policyOf(guidance).landlordDays();
                    for (var found : agenda) {
                        if (fromTheStart.contains(found.what())) {
                            moved++;
                            assertThat(found.due())
                                    .as(() -> at(guidance, on))
                                    .isEqualTo(
                                            switch (found.what()) {
                                                case EVALUATION -> term.evaluationDue();
                                                case END_OF_TERM -> term.end();
                                                default -> right.plusDays(landlordDays.orElseThrow());
                                            });
                        }
                    }
                }
                var whatStays = Set.of(ObligationKind.PLANNED_VISIT, ObligationKind.VISIT_AGAIN);
                var independent = agenda.stream()
                        .filter(found ->
                                whatStays.contains(found.what()) || found.id().startsWith("FB-1/event-"))
                        .toList();
                stayed += independent.size();
                assertThat(agenda(guidance, on)).as(() -> at(guidance, on)).containsAll(independent);
            }
        }
        assertThat(moved).isGreaterThan(200);
        assertThat(stayed).isGreaterThan(200);
    }
}
