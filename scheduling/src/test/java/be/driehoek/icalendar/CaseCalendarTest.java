package be.driehoek.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Language;
import biweekly.Biweekly;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The agenda as a calendar")
class CaseCalendarTest {
    private static final String REFERRAL = """
        {'receivedOn':'2026-08-01','referrer':{'kind':'OCMW'},'tenant':{'name':'Jef Voorbeeld'},
         'tenancy':{'address':{'street':'Dorpsstraat','houseNumber':'12 bus 3','postalCode':'3600',
                               'municipality':'Genk'}}}
        """;
    private static final Story REFERRED = Story.of(REFERRAL);
    private static final Story GUIDED = REFERRED.then("{'type':'start-guidance','on':'2026-08-31'}");
    private static final String VISIT = "VI-1.event-2";
    private static final String INTAKE = "IN-1.event-2";

    private static Story withVisit(String day, String details) {
        return REFERRED.then("""
            {'type':'schedule-visit','on':'2026-08-02','plannedOn':'%s',%s
             'attendees':['TENANT','CASEWORKER'],'purpose':'GUIDANCE'}\
            """.formatted(day, details));
    }

    @Test
    @DisplayName("VI-1 a planned visit stands at its time, for as long as it takes")
    void a_planned_visit_stands_at_its_time() {
        var visit = Shown.in(withVisit("2026-11-30", "'plannedAt':'10:30','minutes':90,")
                        .calendar())
                .get(VISIT);

        assertThat(visit.start()).isEqualTo(Instant.parse("2026-11-30T09:30:00Z"));
        assertThat(visit.length()).contains(Duration.ofMinutes(90));
        assertThat(visit.transparency()).isEqualTo("OPAQUE");
        assertThat(visit.status()).isEqualTo("CONFIRMED");
        assertThat(visit.title()).isEqualTo("Huisbezoek, begeleiding, dossier 0611ceb0");
        assertThat(visit.description()).isEqualTo("Wie: huurder, begeleider.");
    }

    @ParameterizedTest(name = "{0} at {1} in Brussels is {2}")
    @CsvSource({
        "2026-10-24, 10:30, 2026-10-24T08:30:00Z",
        "2026-10-25, 01:59, 2026-10-24T23:59:00Z",
        "2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "2026-10-25, 03:00, 2026-10-25T02:00:00Z",
        "2027-03-28, 01:59, 2027-03-28T00:59:00Z",
        "2027-03-28, 02:30, 2027-03-28T01:30:00Z",
        "2027-03-28, 03:00, 2027-03-28T01:00:00Z",
        "2026-11-30, 00:00, 2026-11-29T23:00:00Z"
    })
    void the_time_is_that_of_brussels_also_when_the_clocks_change(LocalDate day, String time, Instant moment) {
        var visit = Shown.in(withVisit(day.toString(), "'plannedAt':'%s',".formatted(time))
                        .calendar())
                .get(VISIT);

        assertThat(visit.start()).isEqualTo(moment);
    }

    @Test
    void a_visit_without_a_time_takes_its_day() {
        var visit =
                Shown.in(withVisit("2026-10-25", "'minutes':90,").calendar()).get(VISIT);

        assertThat(visit.start()).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(visit.length()).isEmpty();
        assertThat(visit.transparency()).isEqualTo("OPAQUE");
    }

    @Test
    void a_visit_of_unknown_length_takes_as_long_as_the_style_says() {
        var planned = withVisit("2026-10-25", "'plannedAt':'10:30',");
        var style = new CalendarStyle(Language.NL, false, 45, 60);

        assertThat(Shown.in(planned.calendar()).get(VISIT).length()).contains(Duration.ofHours(1));
        assertThat(Shown.in(planned.calendar(style)).get(VISIT).length()).contains(Duration.ofMinutes(45));
    }

    @Test
    @DisplayName("TE-2 the evaluation takes the day on which it is due, and tells its window")
    void te_2_the_evaluation_takes_its_day() {
        var evaluation = Shown.in(GUIDED.calendar()).get("TE-2");

        assertThat(evaluation.start()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(evaluation.transparency()).isEqualTo("TRANSPARENT");
        assertThat(evaluation.status()).isEqualTo("CONFIRMED");
        assertThat(evaluation.title()).isEqualTo("Evaluatie (TE-2), dossier 0611ceb0");
        assertThat(evaluation.description().lines())
                .containsExactly(
                        "Het telt van 16 november 2026 tot en met 30 november 2026.",
                        "Laatste werkdag: 30 november 2026.",
                        "Wie: begeleider, huurder, derde partij.",
                        "Regel TE-2.");
    }

    @Test
    void te_2_what_was_done_says_so() {
        var evaluated = GUIDED.then("{'type':'hold-evaluation','on':'2026-12-01','attendees':['TENANT','CASEWORKER']}");
        var evaluation = Shown.in(evaluated.calendar()).get("TE-2");

        assertThat(evaluation.start()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(evaluation.status()).isEqualTo("CONFIRMED");
        assertThat(evaluation.title()).endsWith(": gedaan");
        assertThat(evaluation.description()).startsWith("Te laat gedaan, op 1 december 2026.\n");
        assertThat(evaluation.sequence()).isEqualTo(3);
    }

    @Test
    @DisplayName("TE-2 a corrected start moves the entry, which keeps its id and grows in sequence")
    void te_2_a_corrected_start_moves_the_entry() {
        var before = Shown.in(GUIDED.calendar()).get("TE-2");
        var after = Shown.in(GUIDED.then("{'type':'correct-start','on':'2026-09-07'}")
                        .calendar())
                .get("TE-2");

        assertThat(after.uid()).isEqualTo(before.uid()).isEqualTo(Story.ID + "-TE-2@driehoek");
        assertThat(after.start()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(before.sequence()).isEqualTo(2);
        assertThat(before.stamp()).isEqualTo(Story.recordedAt(2));
        assertThat(after.sequence()).isEqualTo(3);
        assertThat(after.stamp()).isEqualTo(Story.recordedAt(3));
    }

    @Test
    @DisplayName("VI-1 a visit that was called off stays, cancelled")
    void a_visit_that_was_called_off_stays() {
        var planned = withVisit("2026-11-30", "'plannedAt':'10:30',");
        var visit = Shown.in(planned.then("{'type':'cancel-visit','on':'2026-08-03','visit':2}")
                        .calendar())
                .get(VISIT);

        assertThat(visit.isCancelled()).isTrue();
        assertThat(visit.start()).isEqualTo(Instant.parse("2026-11-30T09:30:00Z"));
        assertThat(visit.sequence()).isEqualTo(3);
        assertThat(visit.transparency()).isEqualTo("TRANSPARENT");
        assertThat(visit.description()).startsWith("Dit is niet meer nodig.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'hold-visit','on':'2026-11-30','attendees':['TENANT'],'visit':2} | doorgegaan | true",
                "{'type':'attempt-visit','on':'2026-11-30','visit':2} | vergeefs | false"
            })
    void a_visit_that_was_tried_stays_where_it_was(String command, String state, boolean isDone) {
        var visit =
                Shown.in(withVisit("2026-11-30", "").then(command).calendar()).get(VISIT);

        assertThat(visit.isCancelled()).isFalse();
        assertThat(visit.description()).endsWith("\nStand: " + state + ".");
        assertThat(visit.title().endsWith(": gedaan")).isEqualTo(isDone);
        assertThat(visit.sequence()).isEqualTo(3);
    }

    @ParameterizedTest(name = "closed on {0}, a visit planned for 2026-11-30 is cancelled: {1}")
    @CsvSource({"2026-11-29, true", "2026-11-30, false", "2026-12-01, false"})
    void a_closure_calls_off_the_visits_after_it(String closed, boolean isCancelled) {
        var story = withVisit("2026-11-30", "")
                .then("{'type':'start-guidance','on':'2026-08-31'}")
                .then("{'type':'close-case','on':'%s','ended':'OTHER'}".formatted(closed));

        assertThat(Shown.in(story.calendar()).get(VISIT).isCancelled()).isEqualTo(isCancelled);
    }

    @Test
    void a_refusal_calls_off_the_visits_after_it() {
        var story = withVisit("2026-11-30", "").then("{'type':'decline-referral','on':'2026-08-05','reason':'x'}");

        assertThat(Shown.in(story.calendar()).get(VISIT).isCancelled()).isTrue();
    }

    @Test
    @DisplayName("FB-1 what lapses with the closure is cancelled, and comes back with a reopening")
    void fb_1_what_lapses_is_cancelled() {
        var closed = GUIDED.then("{'type':'close-case','on':'2026-10-15','ended':'OTHER'}");
        var reopened = closed.then("{'type':'reopen-case','on':'2026-10-20'}");

        assertThat(Shown.in(GUIDED.calendar()).get("FB-1.3").isCancelled()).isFalse();
        assertThat(Shown.in(closed.calendar()).get("FB-1.3").isCancelled()).isTrue();
        assertThat(Shown.in(closed.calendar()).get("FB-1.3").sequence()).isEqualTo(3);
        assertThat(Shown.in(reopened.calendar()).get("FB-1.3").isCancelled()).isFalse();
        assertThat(Shown.in(reopened.calendar()).get("FB-1.3").sequence()).isEqualTo(4);
    }

    @Test
    @DisplayName("TR-1 what vanishes from the agenda stays in the calendar, cancelled")
    void tr_1_what_vanishes_is_cancelled() {
        var alone = Story.of("{'receivedOn':'2026-08-01','referrer':{'kind':'SELF'}}")
                .then("{'type':'start-guidance','on':'2026-08-31'}");
        var seated = alone.then(
                "{'type':'seat-third-party','on':'2026-08-20','thirdParty':{'kind':'OCMW'},'reason':'told late'}");

        assertThat(Story.agendaOn(Story.TODAY).apply(seated.guidanceCase()))
                .extracting(obligation -> obligation.id())
                .doesNotContain("TR-1");
        assertThat(Shown.in(alone.calendar()).get("TR-1").isCancelled()).isFalse();
        var vanished = Shown.in(seated.calendar()).get("TR-1");
        assertThat(vanished.isCancelled()).isTrue();
        assertThat(vanished.start())
                .isEqualTo(Shown.in(alone.calendar()).get("TR-1").start());
        assertThat(vanished.sequence()).isEqualTo(3);
    }

    @Test
    void what_moves_no_entry_changes_no_byte() {
        var contacted = GUIDED.then("{'type':'contact-landlord','on':'2026-09-20','note':'x'}")
                .then("{'type':'refer-onward','on':'2026-09-21','to':'x'}");

        assertThat(contacted.calendar()).isEqualTo(GUIDED.calendar());
    }

    @Test
    void titles_name_the_tenant_and_visits_the_place_only_if_that_is_asked_for() {
        var style = CalendarStyle.in(Language.NL).withPersonalTitles(true);
        var story = withVisit("2026-11-30", "").then("{'type':'start-guidance','on':'2026-08-31'}");
        var personal = Shown.in(story.calendar(style));

        assertThat(personal.get(VISIT).title()).isEqualTo("Huisbezoek, begeleiding, Jef Voorbeeld");
        assertThat(personal.get(VISIT).place()).contains("Dorpsstraat 12 bus 3, 3600 Genk");
        assertThat(personal.get("TE-2").title()).isEqualTo("Evaluatie (TE-2), Jef Voorbeeld");
        assertThat(personal.get("TE-2").place()).isEmpty();
        assertThat(Shown.in(story.calendar()).values()).extracting(Shown::place).containsOnly(Optional.empty());
    }

    @Test
    void a_tenant_without_a_name_goes_by_the_case_and_a_part_of_an_address_is_a_place() {
        var style = CalendarStyle.in(Language.NL).withPersonalTitles(true);
        var visit = "{'type':'schedule-visit','on':'2026-08-02','plannedOn':'2026-08-09','attendees':['TENANT'],"
                .concat("'purpose':'INTAKE'}");
        var inGenk = Story.of("{'receivedOn':'2026-08-01','tenancy':{'address':{'municipality':'Genk'}}}")
                .then(visit);
        var somewhere =
                Story.of("{'receivedOn':'2026-08-01','tenancy':{'address':{}}}").then(visit);

        var shown = Shown.in(inGenk.calendar(style)).get(INTAKE);
        assertThat(shown.title()).isEqualTo("Huisbezoek, kennismaking, dossier 0611ceb0");
        assertThat(shown.place()).contains("Genk");
        assertThat(Shown.in(somewhere.calendar(style)).get(INTAKE).place()).isEmpty();
    }

    @Test
    void a_tenant_who_is_renamed_is_a_change_where_the_name_is_shown() {
        var style = CalendarStyle.in(Language.NL).withPersonalTitles(true);
        var renamed =
                GUIDED.then("{'type':'amend-referral','on':'2026-09-05','changes':{'tenant':{'name':'Jo Ander'}}}");

        assertThat(renamed.calendar()).isEqualTo(GUIDED.calendar());
        assertThat(Shown.in(renamed.calendar(style)).values()).allSatisfy(entry -> {
            assertThat(entry.title()).contains("Jo Ander");
            assertThat(entry.sequence()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 'Evaluatie (TE-2), dossier 0611ceb0', 'Driehoek, mijn dossiers'",
        "FR, 'Évaluation (TE-2), dossier 0611ceb0', 'Driehoek, mes dossiers'",
        "DE, 'Auswertung (TE-2), Akte 0611ceb0', 'Driehoek, meine Akten'",
        "EN, 'Evaluation (TE-2), case 0611ceb0', 'Driehoek, my cases'"
    })
    void the_language_is_that_of_the_style(Language language, String title, String name) {
        var calendar = CaseCalendar.ofAll(
                List.of(GUIDED.guidanceCase()), Story.agendaOn(Story.TODAY), CalendarStyle.in(language));

        assertThat(Shown.in(calendar).get("TE-2").title()).isEqualTo(title);
        assertThat(lines(calendar))
                .contains("NAME:" + name.replace(",", "\\,"), "X-WR-CALNAME:" + name.replace(",", "\\,"));
    }

    @Test
    void every_entry_is_private_and_nobody_is_invited() {
        var calendar = withVisit("2026-11-30", "").calendar();

        assertThat(Shown.in(calendar).values())
                .isNotEmpty()
                .extracting(Shown::classification)
                .containsOnly("PRIVATE");
        assertThat(lines(calendar))
                .contains("VERSION:2.0", "PRODID:-//Driehoek//Driehoek//NL")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H")
                .noneMatch(line -> line.startsWith("METHOD") || line.startsWith("ORGANIZER"))
                .noneMatch(line -> line.startsWith("ATTENDEE") || line.contains("TZID"));
    }

    @Test
    void a_calendar_of_many_cases_has_the_entries_of_each_in_whatever_order_they_come() {
        var other = Story.of(new CaseId(new UUID(0, 7)), REFERRAL).then("{'type':'start-guidance','on':'2026-08-31'}");
        var style = CalendarStyle.in(Language.NL);
        var calendar = CaseCalendar.ofAll(
                List.of(GUIDED.guidanceCase(), other.guidanceCase()), Story.agendaOn(Story.TODAY), style);

        assertThat(Shown.byIcal4j(calendar))
                .containsExactlyInAnyOrderElementsOf(
                        concat(Shown.byIcal4j(GUIDED.calendar()), Shown.byIcal4j(other.calendar())))
                .extracting(Shown::uid)
                .doesNotHaveDuplicates();
        assertThat(CaseCalendar.ofAll(
                        List.of(other.guidanceCase(), GUIDED.guidanceCase()), Story.agendaOn(Story.TODAY), style))
                .isEqualTo(calendar);
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_without_entries_can_be_read(Language language) {
        var calendar = CaseCalendar.ofAll(List.of(), Story.agendaOn(Story.TODAY), CalendarStyle.in(language));

        assertThat(Shown.byIcal4j(calendar)).isEmpty();
        assertThat(Biweekly.parse(new String(calendar, UTF_8)).first().getEvents())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 60", "1441, 60", "60, 0", "60, 10081"})
    void minutes_out_of_their_range_are_refused(int visit, int refresh) {
        assertThatThrownBy(() -> new CalendarStyle(Language.NL, false, visit, refresh))
                .isInstanceOf(InvalidValueException.class);
    }

    private static List<String> lines(byte[] calendar) {
        return new String(calendar, UTF_8).replace("\r\n ", "").lines().toList();
    }
}
