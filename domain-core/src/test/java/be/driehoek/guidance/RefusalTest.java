package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.ACCEPTED;
import static be.driehoek.guidance.Cases.GARDEN;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.PRACTICE;
import static be.driehoek.guidance.Cases.RECEIVED;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.accept;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.amend;
import static be.driehoek.guidance.Cases.assign;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.decline;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.text;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.command.Command;
import be.driehoek.json.StrictJson;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Insz;
import be.driehoek.party.ReferrerKind;
import be.driehoek.party.Tenant;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nonsense is refused, every reason is given, and nothing changes")
class RefusalTest {
    /** Whatever can be recorded in a case in intake, on any day. */
    static Stream<Function<LocalDate, Command>> everythingInIntake() {
        return Stream.of(
                on -> amend(on, changes("{'reason':'new'}")),
                on -> assign(on, "jan"),
                on -> jointIntake(on).build(),
                on -> agree(on, goal(GARDEN).build()),
                on -> start(on),
                on -> visit(on).goals(List.of()).build(),
                Cases::feedback,
                on -> evaluation(on).build());
    }

    private static ReferralChanges changes(String json) {
        return StrictJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), ReferralChanges.class);
    }

    private static List<String> refusalsToday(GuidanceCase before, Command command, LocalDate today) {
        return refusals(decide(before, command, PRACTICE, Cases.on(today)));
    }

    @ParameterizedTest
    @MethodSource("everythingInIntake")
    void nothing_happens_after_today(Function<LocalDate, Command> command) {
        var today = STARTED;
        assertThat(refusalsToday(Cases.inIntake(), command.apply(today.plusDays(1)), today))
                .containsExactly("/on must.not-after-today");
        assertThat(decide(Cases.inIntake(), command.apply(today), PRACTICE, Cases.on(today)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("everythingInIntake")
    void nothing_happens_before_the_referral(Function<LocalDate, Command> command) {
        assertThat(refusals(decide(Cases.inIntake(), command.apply(RECEIVED.minusDays(1)))))
                .containsExactly("/on must.not-before-referral");
        assertThat(decide(Cases.inIntake(), command.apply(RECEIVED))).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("everythingInIntake")
    void nothing_happens_after_the_closure(Function<LocalDate, Command> command) {
        var closed = Cases.after(Cases.inIntake(), close(STARTED).build());
        assertThat(refusals(decide(closed, command.apply(STARTED.plusDays(1)))))
                .containsExactly("/on must.not-after-closure");
        assertThat(decide(closed, command.apply(STARTED))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nothing_happens_after_the_referral_was_declined() {
        var declined = Cases.declined(ACCEPTED);
        for (var command : List.<Function<LocalDate, Command>>of(
                on -> amend(on, changes("{'reason':'new'}")),
                on -> assign(on, "jan"),
                on -> jointIntake(on).build())) {
            assertThat(refusals(decide(declined, command.apply(ACCEPTED.plusDays(1)))))
                    .containsExactly("/on must.not-after-decline");
            assertThat(decide(declined, command.apply(ACCEPTED))).isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void a_referral_is_not_received_tomorrow() {
        var referral = Cases.referral().receivedOn(STARTED).build();
        assertThat(refusals(GuidanceCase.receive(Cases.ID, referral, PRACTICE, Cases.on(STARTED.minusDays(1)))))
                .containsExactly("/receivedOn must.not-after-today");
        assertThat(Cases.after(GuidanceCase.receive(Cases.ID, referral, PRACTICE, Cases.on(STARTED)))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void what_happens_once_is_not_repeated() {
        assertThat(refusals(decide(Cases.accepted(), accept(ACCEPTED)))).containsExactly("must.accepted-once");
        assertThat(refusals(decide(Cases.inGuidance(), start(STARTED)))).containsExactly("must.started-once");
        assertThat(refusals(decide(Cases.closed(TERM_END), close(TERM_END).build())))
                .containsExactly("must.closed-once");
        assertThat(refusals(decide(Cases.declined(ACCEPTED), decline(ACCEPTED).build())))
                .containsExactly("must.declined-once");
    }

    @Test
    void what_was_declined_does_not_go_on() {
        var declined = Cases.declined(ACCEPTED);
        assertThat(refusals(decide(declined, accept(ACCEPTED)))).containsExactly("must.not-declined");
        assertThat(refusals(decide(declined, start(ACCEPTED)))).containsExactly("must.not-declined");
        assertThat(refusals(decide(declined, close(ACCEPTED).build()))).containsExactly("must.not-declined");
    }

    @Test
    void what_goes_on_is_closed_and_not_declined() {
        assertThat(refusals(decide(Cases.accepted(), decline(ACCEPTED).build())))
                .containsExactly("must.not-accepted");
        assertThat(refusals(decide(
                        Cases.after(Cases.referred(), start(STARTED)),
                        decline(STARTED).build())))
                .containsExactly("must.not-started");
        assertThat(refusals(decide(
                        Cases.after(Cases.referred(), close(ACCEPTED).build()),
                        decline(ACCEPTED).build())))
                .containsExactly("must.not-closed");
    }

    @Test
    void the_end_of_a_case_does_not_lie_before_what_happened_in_it() {
        var visited =
                Cases.after(Cases.inGuidance(), visit(STARTED.plusDays(30)).build());
        assertThat(refusals(decide(visited, close(STARTED.plusDays(29)).build())))
                .containsExactly("/on must.not-before-last-event");
        assertThat(Cases.after(decide(visited, close(STARTED.plusDays(30)).build()))
                        .phase())
                .isEqualTo(Phase.CLOSED);

        var assigned = Cases.after(Cases.referred(), assign(ACCEPTED, "jan"));
        assertThat(refusals(decide(assigned, decline(ACCEPTED.minusDays(1)).build())))
                .containsExactly("/on must.not-before-last-event");
        assertThat(Cases.after(decide(assigned, decline(ACCEPTED).build())).phase())
                .isEqualTo(Phase.DECLINED);
    }

    @Test
    void a_goal_that_is_worked_on_or_adjusted_or_rated_is_a_goal_of_the_case() {
        var before = Cases.inGuidance();
        assertThat(refusals(decide(before, visit(STARTED).addGoals(GARDEN).build())))
                .containsExactly("/goals/1 must.known-goal");
        var level = new GoalLevel(0);
        assertThat(refusals(decide(
                        before,
                        evaluation(STARTED)
                                .addRatings(
                                        new GoalRating(KITCHEN, level, Corner.TENANT),
                                        new GoalRating(GARDEN, level, Corner.TENANT))
                                .addAdjustments(
                                        GoalAdjustment.of(KITCHEN, text("a")), GoalAdjustment.of(GARDEN, text("b")))
                                .build())))
                .containsExactly("/ratings/1/goal must.known-goal", "/adjustments/1/goal must.known-goal");
    }

    @Test
    void a_goal_is_new_when_it_is_agreed() {
        assertThat(refusals(
                        decide(Cases.inGuidance(), agree(STARTED, goal(KITCHEN).build()))))
                .containsExactly("/goals/0/id must.new-goal");
        assertThat(refusals(decide(
                        Cases.inIntake(),
                        agree(INTAKE, goal(KITCHEN).build(), goal(KITCHEN).build()))))
                .containsExactly("/goals/1/id must.new-goal");
    }

    @Test
    void a_goal_is_rated_once_by_the_same_person() {
        var rating = new GoalRating(KITCHEN, new GoalLevel(0), Corner.TENANT);
        var other = new GoalRating(KITCHEN, new GoalLevel(1), Corner.TENANT);
        assertThat(refusals(decide(
                        Cases.inGuidance(),
                        evaluation(STARTED).addRatings(rating, other).build())))
                .containsExactly("/ratings/1 must.rated-once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tom@tenant.example", "TOM@Tenant.example", "rita@ocmw.example"})
    void tr_1_nobody_sits_at_two_corners(String account) {
        var decision = decide(Cases.referred(), assign(ACCEPTED, account));
        assertThat(refusals(decision)).containsExactly("/caseworker must.other-person");
        assertThat(((Decision.Refused) decision).violations().getFirst().rule()).contains(Rule.TR_1.id());
        assertThat(Cases.after(decide(Cases.referred(), assign(ACCEPTED, "x" + account)))
                        .caseworker())
                .isPresent();
    }

    @Test
    void tr_1_an_amendment_seats_nobody_at_two_corners_either() {
        var before = Cases.referral().build();
        var assigned = Cases.after(Cases.referred(), assign(ACCEPTED, "jan@caw.example"));
        var jan = new EmailAddress("jan@caw.example");
        var asTenant =
                Cases.referral().tenant(Tenant.builder().email(jan).build()).build();
        var asReferrer = Cases.referral()
                .referrer(Cases.reachableReferrer().email(jan).build())
                .build();
        var alone = Cases.referral()
                .referrer(Cases.reachableReferrer()
                        .kind(ReferrerKind.SELF)
                        .email(jan)
                        .build())
                .build();
        assertThat(refusals(decide(assigned, amend(ACCEPTED, ReferralChanges.between(before, asTenant)))))
                .containsExactly("/changes/tenant must.other-person");
        assertThat(refusals(decide(assigned, amend(ACCEPTED, ReferralChanges.between(before, asReferrer)))))
                .containsExactly("/changes/referrer must.other-person");
        assertThat(decide(assigned, amend(ACCEPTED, ReferralChanges.between(before, alone))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'receivedOn':null}             | /changes/receivedOn must.present
        {'receivedOn':'soon'}           | /changes/receivedOn must.date
        {'tenant':{'name':''}}          | /changes/tenant/name must.text-not-blank
        {'tenant':{'insz':'85073003329'}} | /changes/tenant/insz must.insz-checksum
        {'age':40}                      | /changes/age must.known-field
        {'evictionRisk':'SOON'}         | /changes/evictionRisk must.one-of
        """)
    void an_amendment_gives_a_referral(String json, String refusal) {
        assertThat(refusals(decide(Cases.referred(), amend(RECEIVED, changes(json)))))
                .containsExactly(refusal);
    }

    @ParameterizedTest(name = "received on {0}: refused {1}")
    @CsvSource({"2026-01-11, false", "2026-01-12, false", "2026-01-13, true", "2028-01-01, true", "1990-01-01, false"})
    void the_receipt_does_not_move_past_what_happened(String day, boolean refused) {
        var decision = decide(Cases.accepted(), amend(INTAKE, changes("{'receivedOn':'" + day + "'}")));
        if (refused) {
            assertThat(refusals(decision)).containsExactly("/changes/receivedOn must.not-after-events");
        } else {
            assertThat(Cases.after(decision).referral().receivedOn()).isEqualTo(day);
        }
    }

    @ParameterizedTest(name = "born on 2026-02-02, recorded on {0}: refused {1}")
    @CsvSource({"2026-02-01, true", "2026-02-02, false", "2026-02-03, false"})
    void a_tenant_is_born_by_the_day_of_recording(LocalDate today, boolean refused) {
        var newborn = Cases.referral()
                .tenant(Tenant.builder().insz(new Insz("26020200143")).build())
                .build();
        var received = GuidanceCase.receive(Cases.ID, newborn, PRACTICE, Cases.on(today));
        var amended = decide(
                Cases.referred(),
                amend(RECEIVED, changes("{'tenant':{'insz':'26.02.02-001.43'}}")),
                PRACTICE,
                Cases.on(today));
        if (refused) {
            assertThat(refusals(received)).containsExactly("/tenant/insz must.born-by");
            assertThat(refusals(amended)).containsExactly("/changes/tenant/insz must.born-by");
        } else {
            assertThat(Cases.after(received).referral()).isEqualTo(newborn);
            assertThat(Cases.after(amended).referral().tenant().flatMap(Tenant::insz))
                    .map(Insz::value)
                    .hasValue("26020200143");
        }
    }

    @Test
    void every_reason_is_given_at_once() {
        var closed = Cases.closed(TERM_END);
        assertThat(refusalsToday(closed, start(TODAY.plusDays(1)), TODAY))
                .containsExactlyInAnyOrder(
                        "/on must.not-after-today", "/on must.not-after-closure", "must.started-once");
        assertThat(refusals(decide(
                        Cases.inGuidance(),
                        visit(RECEIVED.minusDays(1))
                                .attendees(List.of(Attendee.TENANT))
                                .goals(List.of(GARDEN))
                                .build())))
                .containsExactlyInAnyOrder("/on must.not-before-referral", "/goals/0 must.known-goal");
        assertThat(refusals(decide(Cases.referred(), amend(RECEIVED.minusDays(1), changes("{'age':1}")))))
                .containsExactlyInAnyOrder("/on must.not-before-referral", "/changes/age must.known-field");
    }

    @Test
    void the_library_throws_only_for_a_history_that_is_none() {
        var events = Cases.inGuidance().events();
        var withGap =
                Stream.concat(events.stream().limit(1), events.stream().skip(2)).toList();
        for (var broken : List.of(events.subList(0, 0), events.subList(1, 3), withGap, events.reversed())) {
            assertThat(catchThrowable(() -> GuidanceCase.replay(Cases.ID, broken)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must");
        }
    }
}
