package be.driehoek.agenda;

import static be.driehoek.agenda.FullAgenda.EVERYTHING;
import static be.driehoek.agenda.FullAgenda.WORKING_DAYS;
import static be.driehoek.agenda.FullAgenda.day;
import static be.driehoek.agenda.GuidedCases.closure;
import static be.driehoek.agenda.GuidedCases.feedback;
import static be.driehoek.agenda.GuidedCases.inGuidanceSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.agenda.TeamAgenda.DueDay;
import be.driehoek.agenda.TeamAgenda.Entry;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.term.AgendaPolicy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("FB-1, TE-1, TE-2: what is due for a team over a period")
class TeamAgendaTest {
    /** The evaluation may be held from 16 November 2026 on, and is due on the 30th. */
    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    private static TeamAgenda team(
            List<GuidanceCase> cases, AgendaPolicy policy, LocalDate on, LocalDate from, LocalDate until) {
        return TeamAgenda.of(cases.stream(), any -> policy, WORKING_DAYS, on, new AgendaPeriod(from, until));
    }

    private static TeamAgenda team(GuidanceCase guidance, String on, String from, String until) {
        return team(List.of(guidance), AgendaPolicy.NONE, day(on), day(from), day(until));
    }

    private static List<String> told(TeamAgenda team) {
        return team.days().stream()
                .flatMap(due -> due.obligations().stream()
                        .map(entry -> due.day() + " " + entry.obligation().id() + " "
                                + entry.obligation().state()))
                .toList();
    }

    private static Map<ObligationState, Integer> counts(Map<ObligationState, Integer> some) {
        var counts = new EnumMap<ObligationState, Integer>(ObligationState.class);
        for (var state : ObligationState.values()) {
            counts.put(state, some.getOrDefault(state, 0));
        }
        return counts;
    }

    @Test
    void it_is_grouped_by_the_day_on_which_something_is_due_with_counts_of_every_state() {
        var team = team(inGuidanceSince(START), "2026-11-30", "2026-11-30", "2026-12-31");
        assertThat(team.on()).isEqualTo("2026-11-30");
        assertThat(team.from()).isEqualTo("2026-11-30");
        assertThat(team.until()).isEqualTo("2026-12-31");
        assertThat(told(team))
                .containsExactly(
                        "2026-09-30 FB-1/1 OVERDUE",
                        "2026-10-31 FB-1/2 OVERDUE",
                        "2026-11-30 FB-1/3 DUE",
                        "2026-11-30 TE-2 DUE",
                        "2026-12-31 FB-1/4 UPCOMING");
        assertThat(team.days()).hasSize(4);
        assertThat(team.days().get(2).counts()).isEqualTo(counts(Map.of(ObligationState.DUE, 2)));
        assertThat(team.counts())
                .isEqualTo(counts(
                        Map.of(ObligationState.OVERDUE, 2, ObligationState.DUE, 2, ObligationState.UPCOMING, 1)));
        assertThat(team.counts().keySet()).containsExactly(ObligationState.values());
        assertThat(team.days().getFirst().counts().keySet()).containsExactly(ObligationState.values());
    }

    @ParameterizedTest(name = "{0} at a time")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void its_parts_follow_each_other_without_gap_or_repetition(int most) {
        var team = team(inGuidanceSince(START), "2026-11-30", "2026-11-30", "2026-12-31");
        var all = new ArrayList<String>();
        Optional<TeamAgenda.Place> after = Optional.empty();
        for (var part = team.part(after, most); !part.days().isEmpty(); part = team.part(after, most)) {
            assertThat(part.places()).hasSizeLessThanOrEqualTo(most);
            assertThat(part.counts()).isEqualTo(team.counts());
            all.addAll(told(part));
            after = part.places().reduce((one, other) -> other);
        }
        assertThat(all).isEqualTo(told(team)).hasSize(5);
    }

    @Test
    void a_part_goes_on_after_what_is_there_no_more() {
        var team = team(inGuidanceSince(START), "2026-11-30", "2026-11-30", "2026-12-31");
        var gone = new TeamAgenda.Place(day("2026-10-31"), LocalTime.NOON, "IN-1/event-7", new CaseId(new UUID(0, 7)));
        assertThat(told(team.part(Optional.of(gone), 2)))
                .containsExactly("2026-11-30 FB-1/3 DUE", "2026-11-30 TE-2 DUE");
    }

    @Test
    void what_is_settled_can_be_left_out() {
        var team = team(inGuidanceSince(START, feedback(day("2026-09-30"))), "2026-10-31", "2026-09-01", "2026-11-30");
        assertThat(told(team)).contains("2026-09-30 FB-1/1 MET");
        var left = team.unsettled();
        assertThat(left.counts()).isEqualTo(team.counts());
        assertThat(told(left))
                .isEqualTo(
                        told(team).stream().filter(one -> !one.endsWith(" MET")).toList())
                .isNotEmpty();
        assertThat(left.days()).allSatisfy(day -> assertThat(day.obligations()).isNotEmpty());
    }

    @Test
    void an_entry_tells_the_case_and_its_caseworker() {
        var assigned = inGuidanceSince(START, new AssignCaseworker(START, new AccountId("els")));
        var entry = team(assigned, "2026-09-30", "2026-09-30", "2026-09-30")
                .days()
                .getFirst()
                .obligations()
                .getFirst();
        assertThat(entry.caseId()).isEqualTo(assigned.id());
        assertThat(entry.caseworker()).contains(new AccountId("els"));
        assertThat(entry.obligation())
                .isEqualTo(Agenda.of(assigned, AgendaPolicy.NONE, WORKING_DAYS, day("2026-09-30"))
                        .getFirst());
        assertThat(team(inGuidanceSince(START), "2026-09-30", "2026-09-30", "2026-09-30")
                        .days())
                .allSatisfy(due -> assertThat(due.obligations())
                        .allSatisfy(other -> assertThat(other.caseworker()).isEmpty()));
    }

    @Nested
    @DisplayName("TE-2: the period")
    class Period {
        @ParameterizedTest(name = "from {0} until {1}: {2}")
        @CsvSource({
            "2026-11-01, 2026-11-15, false",
            "2026-11-01, 2026-11-16, true",
            "2026-11-17, 2026-11-18, true",
            "2026-11-30, 2026-11-30, true",
            "2026-12-01, 2026-12-31, false"
        })
        void has_what_may_be_done_on_a_day_of_it(String from, String until, boolean there) {
            var team = team(inGuidanceSince(START), "2026-11-20", from, until);
            assertThat(told(team).stream().anyMatch(line -> line.contains(" TE-2 ")))
                    .isEqualTo(there);
        }

        @ParameterizedTest(name = "as on {0}: {1}")
        @CsvSource({"2026-11-30, false", "2026-12-01, true", "2027-05-31, true"})
        void has_what_is_overdue_before_it(String on, boolean there) {
            var team = team(inGuidanceSince(START), on, "2027-01-01", "2027-01-01");
            assertThat(told(team).contains("2026-11-30 TE-2 OVERDUE")).isEqualTo(there);
        }

        @Test
        void has_nothing_before_it_that_is_settled() {
            var met = inGuidanceSince(START, GuidedCases.evaluation(day("2026-12-05")));
            assertThat(told(team(met, "2027-01-01", "2027-01-01", "2027-01-01")))
                    .noneMatch(line -> line.contains(" TE-2 "));
            var closed = inGuidanceSince(START, closure(day("2026-12-05")));
            assertThat(team(closed, "2027-03-01", "2027-03-01", "2027-03-31").days())
                    .isEmpty();
        }

        @Test
        void has_what_is_settled_in_it() {
            var closed = inGuidanceSince(START, closure(day("2026-11-20")));
            assertThat(told(team(closed, "2026-12-01", "2026-11-01", "2026-11-30")))
                    .containsExactly("2026-11-30 FB-1/3 LAPSED", "2026-11-30 TE-2 LAPSED");
        }

        @ParameterizedTest(name = "{0} to {1}: must hold {2}")
        @CsvSource({
            "2026-03-01, 2026-03-01,",
            "2026-03-01, 2027-03-01,",
            "2026-03-01, 2026-02-28, must.not-before-day",
            "2026-03-01, 2027-03-02, must.date-before",
            "2028-01-01, 2028-12-31,",
            "2028-01-01, 2029-01-01, must.date-before"
        })
        void is_at_most_366_days_and_does_not_end_before_it_begins(LocalDate from, LocalDate until, String must) {
            var refused = catchThrowableOfType(
                    InvalidValueException.class, () -> team(List.of(), AgendaPolicy.NONE, START, from, until));
            if (must == null) {
                assertThat(refused).isNull();
                assertThat(from.datesUntil(until.plusDays(1)).count()).isLessThanOrEqualTo(AgendaPeriod.MOST_DAYS);
            } else {
                assertThat(refused.error().pointer()).isEqualTo("/until");
                assertThat(refused.error().must().code()).isEqualTo(must);
                assertThat(refused.error().got().code()).isEqualTo("got.value");
            }
        }

        @Test
        void of_no_cases_has_every_state_with_none() {
            var none = team(List.of(), EVERYTHING, START, START, START);
            assertThat(none.days()).isEmpty();
            assertThat(none.counts()).isEqualTo(counts(Map.of()));
        }
    }

    @Test
    void what_it_holds_cannot_be_changed() {
        var team = team(inGuidanceSince(START), "2026-11-30", "2026-11-30", "2026-12-31");
        var due = team.days().getFirst();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> team.counts().put(ObligationState.MET, 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> due.counts().put(ObligationState.MET, 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> team.days().removeFirst());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> due.obligations().removeFirst());
        var obligations = new ArrayList<>(due.obligations());
        var copied = new DueDay(due.day(), due.counts(), obligations);
        obligations.clear();
        assertThat(copied).isEqualTo(due);
    }

    @Test
    void each_case_has_its_own_policy_and_is_looked_at_once() {
        var cases = RandomCases.first(20).toList();
        var looks = new HashMap<GuidanceCase, Integer>();
        var team = TeamAgenda.of(
                cases.stream(),
                guidance -> {
                    looks.merge(guidance, 1, Integer::sum);
                    return guidance.equals(cases.getFirst()) ? AgendaPolicy.NONE : EVERYTHING;
                },
                RandomCases.WORKING_DAYS,
                day("2027-06-01"),
                new AgendaPeriod(day("2026-07-01"), day("2027-06-30")));
        assertThat(looks)
                .hasSameSizeAs(cases)
                .allSatisfy((guidance, times) -> assertThat(times).isEqualTo(1));
        assertThat(told(team).stream().filter(line -> line.contains(" RE-1 "))).isNotEmpty();
        assertThat(team.days().stream().flatMap(due -> due.obligations().stream()))
                .filteredOn(entry -> entry.caseId().equals(cases.getFirst().id()))
                .noneMatch(entry -> entry.obligation().id().equals("RE-1"));
    }

    @Test
    void whatever_the_order_of_the_cases_it_is_what_their_agendas_have_in_the_period() {
        var cases = new ArrayList<>(RandomCases.first(25).toList());
        var seen = new EnumMap<ObligationState, Integer>(ObligationState.class);
        for (int seed = 0; seed < 30; seed++) {
            var random = new SplittableRandom(seed);
            var on = day("2026-03-01").plusDays(random.nextInt(500));
            var from = on.plusDays(random.nextInt(-60, 60));
            var until = from.plusDays(random.nextInt(random.nextBoolean() ? 8 : AgendaPeriod.MOST_DAYS));
            var expected = bruteForce(cases, on, from, until);
            var team = ofRandomCases(cases, on, from, until);
            assertThat(team).as("seed %d", seed).isEqualTo(expected);
            var shuffled = new ArrayList<>(cases);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ofRandomCases(shuffled, on, from, until))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            assertThat(team.days().stream()
                            .flatMap(due -> due.obligations().stream())
                            .map(entry ->
                                    entry.caseId() + " " + entry.obligation().id()))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
            team.counts().forEach((state, number) -> seen.merge(state, number, Integer::sum));
        }
        assertThat(seen.values()).allSatisfy(number -> assertThat(number).isGreaterThan(5));
    }

    private static TeamAgenda ofRandomCases(List<GuidanceCase> cases, LocalDate on, LocalDate from, LocalDate until) {
        return TeamAgenda.of(
                cases.stream(), any -> EVERYTHING, RandomCases.WORKING_DAYS, on, new AgendaPeriod(from, until));
    }

    /** Day by day, and with an order of its own. */
    private static TeamAgenda bruteForce(List<GuidanceCase> cases, LocalDate on, LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, List<Entry>>();
        for (var guidance : cases) {
            for (var found : Agenda.of(guidance, EVERYTHING, RandomCases.WORKING_DAYS, on)) {
                boolean inPeriod = from.datesUntil(until.plusDays(1))
                        .anyMatch(day -> !day.isBefore(found.from()) && !day.isAfter(found.due()));
                boolean left =
                        found.state() == ObligationState.OVERDUE && found.due().isBefore(from);
                if (inPeriod || left) {
                    days.computeIfAbsent(found.due(), due -> new ArrayList<>())
                            .add(new Entry(guidance.id(), guidance.caseworker(), found));
                }
            }
        }
        var order = Comparator.<Entry, LocalTime>comparing(
                        entry -> entry.obligation().at().orElse(LocalTime.MIDNIGHT))
                .thenComparing(entry -> entry.obligation().id())
                .thenComparing(entry -> entry.caseId().value());
        var dueDays = days.entrySet().stream()
                .map(due -> new DueDay(
                        due.getKey(),
                        counted(due.getValue()),
                        due.getValue().stream().sorted(order).toList()))
                .toList();
        return new TeamAgenda(
                on,
                from,
                until,
                counted(days.values().stream().flatMap(List::stream).toList()),
                dueDays);
    }

    private static Map<ObligationState, Integer> counted(List<Entry> entries) {
        return counts(Stream.of(ObligationState.values())
                .collect(Collectors.toMap(state -> state, state -> (int) entries.stream()
                        .filter(entry -> entry.obligation().state() == state)
                        .count())));
    }
}
