package be.driehoek.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.agenda.ObligationState;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.text.Language;
import be.driehoek.visit.PlannedVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Calendars of random cases")
class RandomCalendarTest {
    private static final int CASES = 30;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 1);

    /** Commands on a day; whatever is refused is left out of the case. */
    private static final List<String> COMMANDS = List.of(
            "{'type':'start-guidance','on':'%1$s'}",
            "{'type':'start-guidance','on':'%1$s'}",
            "{'type':'correct-start','on':'%1$s'}",
            "{'type':'extend-term','on':'%1$s','until':'%2$s'}",
            "{'type':'suspend-guidance','on':'%1$s'}",
            "{'type':'resume-guidance','on':'%1$s'}",
            "{'type':'schedule-visit','on':'%1$s','plannedOn':'%2$s','plannedAt':'02:30','attendees':['TENANT'],"
                    .concat("'purpose':'GUIDANCE'}"),
            "{'type':'schedule-visit','on':'%1$s','plannedOn':'%2$s','minutes':30,'attendees':['LANDLORD'],"
                    .concat("'purpose':'EVALUATION'}"),
            "{'type':'cancel-visit','on':'%1$s','visit':%3$d}",
            "{'type':'attempt-visit','on':'%1$s','visit':%3$d}",
            "{'type':'hold-visit','on':'%1$s','attendees':['TENANT'],'visit':%3$d}",
            "{'type':'hold-intake-visit','on':'%1$s','attendees':['TENANT']}",
            "{'type':'give-feedback','on':'%1$s'}",
            "{'type':'withhold-feedback','on':'%1$s'}",
            "{'type':'hold-evaluation','on':'%1$s','attendees':['TENANT']}",
            "{'type':'seat-third-party','on':'%1$s','thirdParty':{'kind':'POLICE'}}",
            "{'type':'vacate-third-seat','on':'%1$s'}",
            "{'type':'amend-referral','on':'%1$s','changes':{'referrer':{'kind':'SELF'}}}",
            "{'type':'amend-referral','on':'%1$s','changes':{'referrer':{'kind':'OCMW'},'tenant':{'name':'n%3$d'}}}",
            "{'type':'assign-caseworker','on':'%1$s','caseworker':'c%3$d'}",
            "{'type':'agree-goals','on':'%1$s','goals':[{'id':'g%3$d','title':'t'}]}",
            "{'type':'adjust-goal','on':'%1$s','goals':[{'id':'g%3$d','title':'u'}]}",
            "{'type':'rate-goal','on':'%1$s','goal':'g%3$d','level':0,'by':'TENANT'}",
            "{'type':'decide-landlord-involvement','on':'%1$s','involvement':'INFORMED'}",
            "{'type':'contact-landlord','on':'%1$s'}",
            "{'type':'explore-network','on':'%1$s','conclusion':'ABSENT'}",
            "{'type':'refer-onward','on':'%1$s','to':'x'}",
            "{'type':'close-case','on':'%1$s','ended':'OTHER'}",
            "{'type':'reopen-case','on':'%1$s'}");

    private static GuidanceCase random(long seed) {
        var random = new SplittableRandom(seed);
        var story = Story.of("{'receivedOn':'%s','referrer':{'kind':'%s'},'tenant':{'name':'n'}}"
                .formatted(FIRST_DAY, random.nextBoolean() ? "OCMW" : "SELF"));
        for (int i = 0; i < 60; i++) {
            var day = FIRST_DAY.plusDays(random.nextInt(400));
            story = story.trying(COMMANDS.get(random.nextInt(COMMANDS.size()))
                    .formatted(
                            day,
                            day.plusDays(random.nextInt(120)),
                            1 + random.nextInt(story.guidanceCase().version())));
        }
        return story.guidanceCase();
    }

    private static List<GuidanceCase> stages(GuidanceCase guidanceCase) {
        return IntStream.rangeClosed(1, guidanceCase.version())
                .mapToObj(version -> GuidanceCase.replay(
                        guidanceCase.id(), guidanceCase.events().subList(0, version)))
                .toList();
    }

    /** Where each entry stands, and whether it does, by the agenda and the plans. */
    private static Map<String, Object> expected(GuidanceCase guidanceCase) {
        var byId = new HashMap<String, Object>();
        var visits = guidanceCase.plannedVisits().stream()
                .collect(Collectors.toMap(PlannedVisit::sequence, visit -> expected(guidanceCase, visit)));
        Story.agendaOn(Story.TODAY)
                .apply(guidanceCase)
                .forEach(obligation -> byId.put(
                        obligation.id().replace('/', '.'),
                        obligation
                                .visit()
                                .map(visits::get)
                                .orElseGet(() ->
                                        obligation.state() == ObligationState.LAPSED ? "gone" : obligation.due())));
        return byId;
    }

    private static Object expected(GuidanceCase guidanceCase, PlannedVisit visit) {
        boolean isAhead = guidanceCase.closure().stream()
                .anyMatch(closed -> visit.plannedOn().isAfter(closed.on()));
        return switch (visit.state()) {
            case CANCELLED -> "gone";
            case PLANNED -> isAhead ? "gone" : visit.plannedOn();
            case HELD, ATTEMPTED -> visit.plannedOn();
        };
    }

    @Test
    void the_entries_are_those_of_the_agenda_and_of_what_was_on_it() {
        int gone = 0;
        int standing = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var guidanceCase = random(seed);
            var shown = Shown.in(new Story(guidanceCase).calendar());
            var ever = stages(guidanceCase).stream()
                    .flatMap(stage -> expected(stage).keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(shown.keySet()).as("seed %d", seed).isEqualTo(ever);
            var now = expected(guidanceCase);
            for (var id : ever) {
                var where = now.getOrDefault(id, "gone");
                assertThat(shown.get(id).isCancelled())
                        .as("seed %d, %s is gone", seed, id)
                        .isEqualTo(where.equals("gone"));
                if (where instanceof LocalDate day) {
                    assertThat(dayOf(shown.get(id))).as("seed %d, %s", seed, id).isEqualTo(day);
                    standing++;
                } else {
                    gone++;
                }
            }
        }
        // Both must have come up often, or the walks say little.
        assertThat(gone).isGreaterThan(100);
        assertThat(standing).isGreaterThan(100);
    }

    private static LocalDate dayOf(Shown shown) {
        return shown.start() instanceof LocalDate day
                ? day
                : LocalDate.ofInstant((Instant) shown.start(), ZoneId.of("Europe/Brussels"));
    }

    @Test
    void an_entry_changes_with_the_event_that_changed_it_and_is_never_lost() {
        int changes = 0;
        for (long seed = 0; seed < CASES / 4; seed++) {
            Map<String, Shown> before = Map.of();
            var stages = stages(random(seed));
            for (var stage : stages) {
                var after = Shown.byIcal4j(new Story(stage)
                                .calendar(CalendarStyle.in(Language.EN).withPersonalTitles(true)))
                        .stream()
                        .collect(Collectors.toMap(Shown::uid, Function.identity()));
                assertThat(after.keySet()).as("seed %d", seed).containsAll(before.keySet());
                for (var entry : after.values()) {
                    if (!entry.equals(before.get(entry.uid()))) {
                        assertThat(entry.sequence()).as("seed %d", seed).isEqualTo(stage.version());
                        assertThat(entry.stamp()).isEqualTo(Story.recordedAt(stage.version()));
                        changes++;
                    }
                }
                before = after;
            }
        }
        assertThat(changes).isGreaterThan(300);
    }

    @Test
    void what_is_said_to_move_nothing_moves_nothing() {
        var seen = new HashMap<Class<?>, Integer>();
        for (long seed = 0; seed < 2 * CASES; seed++) {
            var stages = new ArrayList<>(stages(random(seed)));
            for (int i = 1; i < stages.size(); i++) {
                var kind = stages.get(i).events().getLast().data().getClass();
                if (EntryHistory.MOVES_NOTHING.contains(kind)) {
                    seen.merge(kind, 1, Integer::sum);
                    assertThat(entries(stages.get(i)))
                            .as("seed %d, event %d, %s", seed, i + 1, kind)
                            .isEqualTo(entries(stages.get(i - 1)));
                }
            }
        }
        assertThat(seen.keySet()).isEqualTo(EntryHistory.MOVES_NOTHING);
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(2));
    }

    private static Map<String, Entry> entries(GuidanceCase guidanceCase) {
        return Entries.of(guidanceCase, Story.agendaOn(Story.TODAY).apply(guidanceCase), true);
    }

    @Test
    void while_no_event_is_added_no_byte_changes_whatever_the_day() {
        var style = CalendarStyle.in(Language.DE).withPersonalTitles(true);
        for (long seed = 0; seed < CASES; seed++) {
            var guidanceCase = random(seed);
            var first = CaseCalendar.of(guidanceCase, Story.agendaOn(Story.TODAY), style);
            for (int days : List.of(1, 30, 400)) {
                assertThat(CaseCalendar.of(guidanceCase, Story.agendaOn(Story.TODAY.plusDays(days)), style))
                        .as("seed %d", seed)
                        .isEqualTo(first);
            }
        }
    }
}
