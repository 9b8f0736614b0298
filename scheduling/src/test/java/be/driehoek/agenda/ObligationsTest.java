package be.driehoek.agenda;

import static be.driehoek.agenda.FullAgenda.agenda;
import static be.driehoek.agenda.FullAgenda.day;
import static be.driehoek.agenda.FullAgenda.found;
import static be.driehoek.agenda.FullAgenda.line;
import static be.driehoek.agenda.FullAgenda.obligation;
import static be.driehoek.agenda.FullAgenda.state;
import static be.driehoek.agenda.GuidedCases.after;
import static be.driehoek.agenda.GuidedCases.amendment;
import static be.driehoek.agenda.GuidedCases.cancellation;
import static be.driehoek.agenda.GuidedCases.closure;
import static be.driehoek.agenda.GuidedCases.evaluation;
import static be.driehoek.agenda.GuidedCases.exploration;
import static be.driehoek.agenda.GuidedCases.failure;
import static be.driehoek.agenda.GuidedCases.feedback;
import static be.driehoek.agenda.GuidedCases.goals;
import static be.driehoek.agenda.GuidedCases.inGuidanceSince;
import static be.driehoek.agenda.GuidedCases.intake;
import static be.driehoek.agenda.GuidedCases.landlordDecision;
import static be.driehoek.agenda.GuidedCases.plan;
import static be.driehoek.agenda.GuidedCases.reachable;
import static be.driehoek.agenda.GuidedCases.referredBy;
import static be.driehoek.agenda.GuidedCases.seating;
import static be.driehoek.agenda.GuidedCases.vacating;
import static be.driehoek.agenda.GuidedCases.visit;
import static be.driehoek.agenda.GuidedCases.withholding;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.ReopenCase;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RE-1, TR-1, TR-3, TR-4, IN-1, IN-2, NE-1, LL-1, FB-1, VI-1, TE-1: what a policy asks for beside the term")
class ObligationsTest {
    private static final LocalDate TAKEN_IN = LocalDate.of(2026, 3, 2);

    /** The evaluation is due on 30 November 2026, and the end of the term on 28 February 2027. */
    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    /** Referred by an OCMW of which nothing else is told. */
    private static GuidanceCase referred(Command... commands) {
        return GuidedCases.takenIn(ReferrerKind.OCMW, TAKEN_IN, commands);
    }

    private static GuidanceCase alone(Command... commands) {
        return GuidedCases.takenIn(ReferrerKind.SELF, TAKEN_IN, commands);
    }

    private static void assertMet(Obligation found, LocalDate on, int by) {
        assertThat(found.metOn()).contains(on);
        assertThat(found.metBy()).contains(by);
        assertThat(found.lapse()).isEmpty();
    }

    private static void assertLapsed(Obligation found, LapseReason why) {
        assertThat(found.state()).isEqualTo(ObligationState.LAPSED);
        assertThat(found.lapse()).contains(why);
        assertThat(found.metOn()).isEmpty();
        assertThat(found.metBy()).isEmpty();
    }

    @Nested
    @DisplayName("RE-1: the first contact")
    class FirstContact {
        @Test
        void is_asked_of_the_caseworker_from_the_day_on_which_the_tenant_is_taken_in() {
            assertThat(obligation("RE-1", referred(), TAKEN_IN))
                    .isEqualTo(new Obligation(
                            "RE-1",
                            Rule.RE_1.id(),
                            ObligationKind.FIRST_CONTACT,
                            TAKEN_IN,
                            day("2026-03-07"),
                            day("2026-03-06"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found("RE-1", referred(), TAKEN_IN.minusDays(1))).isEmpty();
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-06, OPEN", "2026-03-07, DUE", "2026-03-08, OVERDUE"})
        void is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("RE-1", referred(), on)).isEqualTo(state);
        }

        private static final Map<String, Function<LocalDate, Command>> CONTACTS = Map.of(
                "a plan",
                on -> plan(on, on.plusDays(30), VisitPurpose.INTAKE),
                "an attempt",
                GuidedCases::failure,
                "an intake visit",
                GuidedCases::intake,
                "a visit",
                GuidedCases::visit,
                "the start",
                StartGuidance::new);

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-02, MET", "2026-03-06, MET", "2026-03-07, MET", "2026-03-08, MET_LATE"})
        void is_met_by_a_plan_an_attempt_an_intake_visit_a_visit_and_the_start(LocalDate on, ObligationState state) {
            CONTACTS.forEach((what, contact) -> {
                var met = referred(new AssignCaseworker(TAKEN_IN, new AccountId("els")), contact.apply(on));
                assertThat(state("RE-1", met, "2026-03-09")).as(what).isEqualTo(state);
                assertMet(obligation("RE-1", met, on), on, met.version());
                found("RE-1", met, on.minusDays(1))
                        .ifPresent(before -> assertThat(before.metOn()).as(what).isEmpty());
            });
        }

        @Test
        void is_not_met_by_what_happens_without_the_tenant() {
            var busy = referred(
                    new AssignCaseworker(TAKEN_IN, new AccountId("els")),
                    feedback(TAKEN_IN),
                    exploration(TAKEN_IN),
                    landlordDecision(TAKEN_IN));
            assertThat(state("RE-1", busy, "2026-03-08")).isEqualTo(ObligationState.OVERDUE);
        }

        @Test
        void is_the_first_of_all_whatever_the_order_of_entry() {
            var visited = referred(visit(day("2026-03-09")), failure(day("2026-03-05")), intake(day("2026-03-05")));
            assertMet(obligation("RE-1", visited, "2026-03-10"), day("2026-03-05"), 4);
            assertThat(state("RE-1", visited, "2026-03-10")).isEqualTo(ObligationState.MET);
        }

        @Test
        void counts_before_the_tenant_was_taken_in_too() {
            var early = referred(plan(TAKEN_IN.minusDays(3), TAKEN_IN, VisitPurpose.INTAKE));
            assertThat(state("RE-1", early, "2026-03-02")).isEqualTo(ObligationState.MET);
            assertMet(obligation("RE-1", early, TAKEN_IN), TAKEN_IN.minusDays(3), 3);
        }

        @Test
        void is_asked_from_the_start_where_guidance_started_first() {
            var started = after(referredBy(ReferrerKind.OCMW, TAKEN_IN), new StartGuidance(day("2026-03-20")));
            assertThat(line(obligation("RE-1", started, "2026-03-20"))).isEqualTo("RE-1 2026-03-20..2026-03-25 MET");
            var acceptedLater = after(started, new AcceptReferral(day("2026-03-25"), Optional.empty()));
            assertThat(obligation("RE-1", acceptedLater, "2026-03-25").from()).isEqualTo("2026-03-20");
            var acceptedBefore = after(started, new AcceptReferral(day("2026-03-10"), Optional.empty()));
            assertThat(line(obligation("RE-1", acceptedBefore, "2026-03-25")))
                    .isEqualTo("RE-1 2026-03-10..2026-03-15 MET_LATE");
        }

        @Test
        void lapses_with_the_closure_and_is_asked_again_when_the_case_is_opened_again() {
            var closed = referred(closure(day("2026-03-05")), new ReopenCase(day("2026-03-20"), Optional.empty()));
            assertThat(state("RE-1", closed, "2026-03-04")).isEqualTo(ObligationState.OPEN);
            assertLapsed(obligation("RE-1", closed, "2026-03-05"), LapseReason.CASE_CLOSED);
            assertThat(state("RE-1", closed, "2026-03-20")).isEqualTo(ObligationState.OVERDUE);
        }
    }

    @Nested
    @DisplayName("TR-3, IN-1: the intake visit")
    class IntakeVisit {
        @Test
        void tr_3_with_a_referrer_it_is_joint() {
            assertThat(obligation("TR-3", referred(), TAKEN_IN))
                    .isEqualTo(new Obligation(
                            "TR-3",
                            Rule.TR_3.id(),
                            ObligationKind.INTAKE_VISIT,
                            TAKEN_IN,
                            day("2026-03-17"),
                            day("2026-03-17"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER, Attendee.TENANT, Attendee.THIRD_PARTY),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found("IN-1", referred(), TAKEN_IN)).isEmpty();
            assertThat(found("TR-3", referred(), TAKEN_IN.minusDays(1))).isEmpty();
        }

        @Test
        void in_1_a_tenant_who_came_alone_has_it_with_the_caseworker() {
            var found = obligation("IN-1", alone(), TAKEN_IN);
            assertThat(found.rule()).isEqualTo(Rule.IN_1.id());
            assertThat(found.what()).isEqualTo(ObligationKind.INTAKE_VISIT);
            assertThat(found.who()).containsExactly(Attendee.CASEWORKER, Attendee.TENANT);
            assertThat(found("TR-3", alone(), TAKEN_IN)).isEmpty();
        }

        @Test
        void tr_3_who_sits_there_on_the_day_attends() {
            var vacated = referred(vacating(day("2026-03-05")));
            assertThat(obligation("TR-3", vacated, "2026-03-04").who()).contains(Attendee.THIRD_PARTY);
            assertThat(obligation("TR-3", vacated, "2026-03-05").who()).doesNotContain(Attendee.THIRD_PARTY);
            var seated = alone(seating(day("2026-03-05")));
            assertThat(obligation("IN-1", seated, "2026-03-04").who()).doesNotContain(Attendee.THIRD_PARTY);
            assertThat(obligation("IN-1", seated, "2026-03-05").who()).contains(Attendee.THIRD_PARTY);
        }

        @Test
        void tr_3_it_is_joint_from_the_day_on_which_it_is_told_that_somebody_referred() {
            var told = after(
                    alone(), amendment(alone(), day("2026-03-05"), as -> as.referrer(reachable(ReferrerKind.OCMW))));
            assertThat(agenda(told, day("2026-03-04")))
                    .extracting(Obligation::id)
                    .contains("IN-1")
                    .doesNotContain("TR-3");
            assertThat(agenda(told, day("2026-03-05")))
                    .extracting(Obligation::id)
                    .contains("TR-3")
                    .doesNotContain("IN-1");
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-16, OPEN", "2026-03-17, DUE", "2026-03-18, OVERDUE"})
        void is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("TR-3", referred(), on)).isEqualTo(state);
            assertThat(state("IN-1", alone(), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "held on {0}: {1}")
        @CsvSource({"2026-02-20, MET", "2026-03-02, MET", "2026-03-17, MET", "2026-03-18, MET_LATE"})
        void is_met_by_the_first_one(LocalDate held, ObligationState state) {
            var met = referred(intake(day("2026-03-20")), intake(held));
            assertThat(state("TR-3", met, "2026-03-21")).isEqualTo(state);
            assertMet(obligation("TR-3", met, "2026-03-21"), held, 4);
        }

        @Test
        void is_not_met_by_another_visit_or_a_plan() {
            var visited = referred(
                    visit(day("2026-03-03")),
                    plan(day("2026-03-03"), day("2026-03-04"), VisitPurpose.INTAKE),
                    failure(day("2026-03-04")));
            assertThat(state("TR-3", visited, "2026-03-18")).isEqualTo(ObligationState.OVERDUE);
        }
    }

    @Nested
    @DisplayName("TR-1: the third seat before guidance starts")
    class ThirdSeatBeforeTheStart {
        @Test
        void is_to_be_filled_when_the_policy_says() {
            assertThat(line(obligation("TR-1", alone(), TAKEN_IN))).isEqualTo("TR-1 2026-03-02..2026-04-11 OPEN");
            assertThat(obligation("TR-1", alone(), TAKEN_IN).who())
                    .containsExactly(Attendee.CASEWORKER, Attendee.TENANT);
            assertThat(found("TR-1", alone(), TAKEN_IN.minusDays(1))).isEmpty();
            assertThat(found("TR-1", referred(), TAKEN_IN)).isEmpty();
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-04-10, OPEN", "2026-04-11, DUE", "2026-04-12, OVERDUE"})
        void is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("TR-1", alone(), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "filled on {0}: {1}")
        @CsvSource({"2026-03-03, MET", "2026-04-11, MET", "2026-04-12, MET_LATE"})
        void is_met_by_who_sits_down(LocalDate filled, ObligationState state) {
            var seated = alone(seating(filled));
            assertThat(state("TR-1", seated, "2026-04-20")).isEqualTo(state);
            assertMet(obligation("TR-1", seated, "2026-04-20"), filled, seated.version());
        }

        @Test
        void is_met_by_an_amendment_that_tells_who_referred() {
            var told = after(
                    alone(), amendment(alone(), day("2026-03-05"), as -> as.referrer(reachable(ReferrerKind.OCMW))));
            assertMet(obligation("TR-1", told, "2026-03-06"), day("2026-03-05"), told.version());
        }

        @Test
        void counts_from_the_vacancy_where_somebody_left() {
            assertThat(line(obligation("TR-1", referred(vacating(day("2026-03-20"))), "2026-03-20")))
                    .isEqualTo("TR-1 2026-03-20..2026-04-29 OPEN");
            assertThat(line(obligation("TR-1", referred(vacating(day("2026-02-20"))), "2026-03-20")))
                    .isEqualTo("TR-1 2026-03-02..2026-04-11 OPEN");
        }

        @Test
        void is_to_be_filled_by_the_evaluation_once_guidance_started() {
            var started = alone(new StartGuidance(day("2026-03-20")));
            assertThat(line(obligation("TR-1", started, "2026-03-19"))).isEqualTo("TR-1 2026-03-02..2026-04-11 OPEN");
            assertThat(line(obligation("TR-1", started, "2026-03-20"))).isEqualTo("TR-1 2026-03-02..2026-06-20 OPEN");
        }

        @Test
        void lapses_with_the_closure() {
            assertLapsed(obligation("TR-1", alone(closure(TAKEN_IN)), TAKEN_IN), LapseReason.CASE_CLOSED);
        }
    }

    @Nested
    @DisplayName("TR-4: a third party within reach")
    class ThirdPartyContact {
        private static Referrer ocmw(String name, String email) {
            return Referrer.builder()
                    .kind(ReferrerKind.OCMW)
                    .name(Optional.ofNullable(name).map(FreeText::of))
                    .email(Optional.ofNullable(email).map(EmailAddress::new))
                    .build();
        }

        private static Command told(LocalDate on, Referrer referrer) {
            return amendment(referred(), on, as -> as.referrer(referrer));
        }

        @Test
        void is_asked_while_nobody_knows_how_the_referrer_is_reached() {
            assertThat(obligation("TR-4", referred(), TAKEN_IN))
                    .isEqualTo(new Obligation(
                            "TR-4",
                            Rule.TR_4.id(),
                            ObligationKind.THIRD_PARTY_CONTACT,
                            TAKEN_IN,
                            day("2026-03-14"),
                            day("2026-03-13"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER, Attendee.THIRD_PARTY),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found("TR-4", referred(), TAKEN_IN.minusDays(1))).isEmpty();
            assertThat(found("TR-4", alone(), TAKEN_IN)).isEmpty();
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-13, OPEN", "2026-03-14, DUE", "2026-03-15, OVERDUE"})
        void is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("TR-4", referred(), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "told on {0}: {1}")
        @CsvSource({"2026-03-03, MET", "2026-03-14, MET", "2026-03-15, MET_LATE"})
        void is_met_by_an_amendment(LocalDate on, ObligationState state) {
            var met = referred(told(on, reachable(ReferrerKind.OCMW)));
            assertThat(state("TR-4", met, "2026-03-20")).isEqualTo(state);
            assertMet(obligation("TR-4", met, "2026-03-20"), on, met.version());
            assertThat(obligation("TR-4", met, on.minusDays(1)).metOn()).isEmpty();
        }

        @ParameterizedTest(name = "told on {0}: asked for {1}")
        @CsvSource({"2026-03-01, false", "2026-03-02, false", "2026-03-03, true"})
        void was_never_asked_if_it_was_known_by_the_time(LocalDate on, boolean asked) {
            var met = referred(told(on, reachable(ReferrerKind.OCMW)));
            assertThat(found("TR-4", met, day("2026-03-20")).isPresent()).isEqualTo(asked);
        }

        @Test
        void needs_a_name_with_a_way_to_get_through() {
            var on = day("2026-03-05");
            var nameAlone = referred(told(on, ocmw("the desk", null)));
            var mailAlone = referred(told(on, ocmw(null, "desk@example.be")));
            var both = referred(told(on, ocmw("the desk", "desk@example.be")));
            assertThat(line(obligation("TR-4", nameAlone, on))).isEqualTo("TR-4 2026-03-02..2026-03-14 OPEN");
            assertThat(line(obligation("TR-4", mailAlone, on))).isEqualTo("TR-4 2026-03-02..2026-03-14 OPEN");
            assertThat(state("TR-4", both, "2026-03-05")).isEqualTo(ObligationState.MET);
        }

        @Test
        void is_met_by_another_holder_who_can_be_reached() {
            var other = new SeatThirdParty(
                    day("2026-03-10"), reachable(ReferrerKind.HOUSING_SERVICE), Optional.of(FreeText.of("closer by")));
            var met = referred(other);
            assertMet(obligation("TR-4", met, "2026-03-10"), day("2026-03-10"), met.version());
        }

        @Test
        void goes_on_with_another_holder_who_cannot() {
            var unreachable = referred(seating(day("2026-03-10")));
            assertThat(agenda(unreachable, day("2026-03-11")))
                    .filteredOn(found -> found.what() == ObligationKind.THIRD_PARTY_CONTACT)
                    .extracting(FullAgenda::line)
                    .containsExactly("TR-4 2026-03-02..2026-03-14 OPEN");
        }

        @Test
        void lapses_when_the_seat_is_left() {
            var vacated = referred(vacating(day("2026-03-10")));
            assertThat(state("TR-4", vacated, "2026-03-09")).isEqualTo(ObligationState.OPEN);
            assertLapsed(obligation("TR-4", vacated, "2026-03-10"), LapseReason.NO_THIRD_PARTY);
            var filled = after(vacated, seating(day("2026-03-20")));
            assertThat(agenda(filled, day("2026-03-20")))
                    .filteredOn(found -> found.what() == ObligationKind.THIRD_PARTY_CONTACT)
                    .extracting(FullAgenda::line)
                    .containsExactly("TR-4 2026-03-02..2026-03-14 LAPSED", "TR-4/2 2026-03-20..2026-04-01 OPEN");
        }

        @Test
        void a_second_time_out_of_reach_is_an_obligation_of_its_own() {
            var again = referred(told(day("2026-03-05"), reachable(ReferrerKind.OCMW)), seating(day("2026-05-01")));
            assertThat(agenda(again, day("2026-05-14")))
                    .filteredOn(found -> found.what() == ObligationKind.THIRD_PARTY_CONTACT)
                    .extracting(FullAgenda::line)
                    .containsExactly("TR-4 2026-03-02..2026-03-14 MET", "TR-4/2 2026-05-01..2026-05-13 OVERDUE");
        }

        @Test
        void lapses_with_the_closure() {
            assertLapsed(
                    obligation("TR-4", referred(closure(day("2026-03-05"))), "2026-03-05"), LapseReason.CASE_CLOSED);
        }
    }

    @Nested
    @DisplayName("IN-2: goals before guidance")
    class Goals {
        @Test
        void are_asked_for_from_the_intake_visit_on() {
            var met = referred(intake(day("2026-03-10")));
            assertThat(found("IN-2", met, day("2026-03-09"))).isEmpty();
            assertThat(obligation("IN-2", met, "2026-03-10"))
                    .isEqualTo(new Obligation(
                            "IN-2",
                            Rule.IN_2.id(),
                            ObligationKind.GOALS,
                            day("2026-03-10"),
                            day("2026-04-04"),
                            day("2026-04-03"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER, Attendee.TENANT, Attendee.THIRD_PARTY),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-04-03, OPEN", "2026-04-04, DUE", "2026-04-05, OVERDUE"})
        void are_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("IN-2", referred(intake(day("2026-03-10"))), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "started on {0}: {1}")
        @CsvSource({
            "2026-03-09, 2026-03-09..2026-03-09 OVERDUE",
            "2026-03-10, 2026-03-10..2026-03-10 OVERDUE",
            "2026-03-20, 2026-03-10..2026-03-20 OVERDUE",
            "2026-04-03, 2026-03-10..2026-04-03 OVERDUE",
            "2026-04-04, 2026-03-10..2026-04-04 OVERDUE",
            "2026-04-05, 2026-03-10..2026-04-04 OVERDUE"
        })
        void come_by_the_start_at_the_latest(LocalDate start, String line) {
            var started = referred(intake(day("2026-03-10")), new StartGuidance(start));
            assertThat(line(obligation("IN-2", started, "2026-05-01"))).isEqualTo("IN-2 " + line);
        }

        @Test
        void are_due_on_the_day_of_the_start_where_there_was_no_intake_visit() {
            var started = referred(new StartGuidance(day("2026-03-20")));
            assertThat(found("IN-2", started, day("2026-03-19"))).isEmpty();
            assertThat(line(obligation("IN-2", started, "2026-03-20"))).isEqualTo("IN-2 2026-03-20..2026-03-20 DUE");
            assertThat(state("IN-2", started, "2026-03-21")).isEqualTo(ObligationState.OVERDUE);
        }

        @ParameterizedTest(name = "agreed on {0}: {1}")
        @CsvSource({"2026-02-20, MET", "2026-03-19, MET", "2026-03-20, MET", "2026-03-21, MET_LATE"})
        void are_in_time_on_the_day_of_the_start(LocalDate agreed, ObligationState state) {
            var started = referred(
                    intake(day("2026-03-10")),
                    new StartGuidance(day("2026-03-20")),
                    goals(day("2026-03-25"), "b"),
                    goals(agreed, "a"));
            assertThat(state("IN-2", started, "2026-04-01")).isEqualTo(state);
            assertMet(obligation("IN-2", started, "2026-04-01"), agreed, started.version());
        }

        @Test
        void move_with_the_start() {
            var started = referred(
                    intake(day("2026-03-10")),
                    new StartGuidance(day("2026-03-20")),
                    new CorrectStart(day("2026-03-15"), Optional.empty()));
            assertThat(obligation("IN-2", started, "2026-03-15").due()).isEqualTo("2026-03-15");
        }

        @Test
        void that_came_late_stay_late_when_guidance_starts() {
            var late = referred(intake(day("2026-03-10")), goals(day("2026-04-10"), "a"));
            assertThat(state("IN-2", late, "2026-04-10")).isEqualTo(ObligationState.MET_LATE);
            assertThat(state("IN-2", after(late, new StartGuidance(day("2026-04-20"))), "2026-04-20"))
                    .isEqualTo(ObligationState.MET_LATE);
        }

        @Test
        void are_no_longer_asked_for_after_the_closure() {
            var closed = referred(intake(day("2026-03-10")), closure(day("2026-03-12")));
            assertLapsed(obligation("IN-2", closed, "2026-03-12"), LapseReason.CASE_CLOSED);
        }
    }

    @Nested
    @DisplayName("NE-1: a network is looked for where one is lacking")
    class Network {
        private static GuidanceCase told(LocalDate on, SocialNetwork network) {
            return after(referred(), amendment(referred(), on, as -> as.socialNetwork(network)));
        }

        @Test
        void from_the_day_on_which_it_is_told_that_there_is_none() {
            var lacking = told(day("2026-03-10"), SocialNetwork.ABSENT);
            assertThat(found("NE-1", lacking, day("2026-03-09"))).isEmpty();
            assertThat(obligation("NE-1", lacking, "2026-03-10"))
                    .isEqualTo(new Obligation(
                            "NE-1",
                            Rule.NE_1.id(),
                            ObligationKind.NETWORK,
                            day("2026-03-10"),
                            day("2026-03-30"),
                            day("2026-03-30"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER, Attendee.TENANT),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }

        @Test
        void from_the_day_on_which_the_tenant_is_taken_in_if_it_was_told_before() {
            var lacking = told(day("2026-02-20"), SocialNetwork.ABSENT);
            assertThat(found("NE-1", lacking, day("2026-03-01"))).isEmpty();
            assertThat(line(obligation("NE-1", lacking, TAKEN_IN))).isEqualTo("NE-1 2026-03-02..2026-03-22 OPEN");
        }

        @ParameterizedTest(name = "told to be there after all on {0}: asked for {1}")
        @CsvSource({"2026-03-01, false", "2026-03-02, false", "2026-03-03, true"})
        void not_if_there_is_one_by_the_day_on_which_the_tenant_is_taken_in(LocalDate told, boolean asked) {
            var lacking = told(day("2026-02-20"), SocialNetwork.ABSENT);
            var thereAfterAll =
                    after(lacking, amendment(lacking, told, as -> as.socialNetwork(SocialNetwork.MEANINGFUL)));
            assertThat(found("NE-1", thereAfterAll, day("2026-03-10")).isPresent())
                    .isEqualTo(asked);
        }

        @Test
        void not_while_nothing_is_told_or_there_is_one() {
            assertThat(found("NE-1", referred(), day("2026-05-01"))).isEmpty();
            assertThat(found("NE-1", told(day("2026-03-10"), SocialNetwork.MEANINGFUL), day("2026-05-01")))
                    .isEmpty();
        }

        @Test
        void not_any_more_once_it_is_told_that_there_is_one_after_all() {
            var lacking = told(day("2026-03-10"), SocialNetwork.ABSENT);
            var thereAfterAll = after(
                    lacking, amendment(lacking, day("2026-03-15"), as -> as.socialNetwork(SocialNetwork.MEANINGFUL)));
            assertThat(state("NE-1", thereAfterAll, "2026-03-14")).isEqualTo(ObligationState.OPEN);
            assertLapsed(obligation("NE-1", thereAfterAll, "2026-03-15"), LapseReason.NETWORK_THERE);
            var goneAgain = after(
                    thereAfterAll,
                    amendment(thereAfterAll, day("2026-03-20"), as -> as.socialNetwork(SocialNetwork.ABSENT)));
            assertThat(obligation("NE-1", goneAgain, "2026-03-20").from())
                    .as("it lacked from the first day on")
                    .isEqualTo("2026-03-10");
            assertThat(state("NE-1", goneAgain, "2026-03-20")).isEqualTo(ObligationState.OPEN);
        }

        @Test
        void stays_met_once_it_was() {
            var lacking = told(day("2026-03-10"), SocialNetwork.ABSENT);
            var explored = after(lacking, exploration(day("2026-03-12")));
            var thereAfterAll = after(
                    explored, amendment(explored, day("2026-03-15"), as -> as.socialNetwork(SocialNetwork.MEANINGFUL)));
            assertThat(state("NE-1", thereAfterAll, "2026-03-15")).isEqualTo(ObligationState.MET);
        }

        @Test
        void stays_asked_for_where_a_goal_does_without_strengths() {
            var lacking = after(told(day("2026-03-10"), SocialNetwork.ABSENT), goals(day("2026-03-11"), "kitchen"));
            var thereAfterAll = after(
                    lacking, amendment(lacking, day("2026-03-15"), as -> as.socialNetwork(SocialNetwork.MEANINGFUL)));
            assertThat(state("NE-1", thereAfterAll, "2026-03-15")).isEqualTo(ObligationState.OPEN);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-29, OPEN", "2026-03-30, DUE", "2026-03-31, OVERDUE"})
        void is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("NE-1", told(day("2026-03-10"), SocialNetwork.ABSENT), on))
                    .isEqualTo(state);
        }

        @Test
        void goals_without_strengths_ask_for_it_and_goals_with_strengths_do_not() {
            var without = referred(goals(day("2026-03-12"), "a", "cooks well"), goals(day("2026-03-18"), "b"));
            assertThat(found("NE-1", without, day("2026-03-17"))).isEmpty();
            assertThat(line(obligation("NE-1", without, "2026-03-18"))).isEqualTo("NE-1 2026-03-18..2026-04-07 OPEN");
            var both =
                    after(without, amendment(without, day("2026-03-25"), as -> as.socialNetwork(SocialNetwork.ABSENT)));
            assertThat(obligation("NE-1", both, "2026-03-25").from())
                    .as("the first lack of two counts")
                    .isEqualTo("2026-03-18");
        }

        @ParameterizedTest(name = "explored on {0}: {1}")
        @CsvSource({"2026-03-05, MET", "2026-03-30, MET", "2026-03-31, MET_LATE"})
        void is_met_by_the_first_exploration(LocalDate explored, ObligationState state) {
            var met = after(
                    told(day("2026-03-10"), SocialNetwork.ABSENT),
                    exploration(day("2026-04-10")),
                    exploration(explored));
            assertThat(state("NE-1", met, "2026-05-01")).isEqualTo(state);
            assertMet(obligation("NE-1", met, "2026-05-01"), explored, met.version());
        }

        @Test
        void lapses_with_the_closure() {
            var closed = after(told(day("2026-03-10"), SocialNetwork.ABSENT), closure(day("2026-03-20")));
            assertLapsed(obligation("NE-1", closed, "2026-03-20"), LapseReason.CASE_CLOSED);
        }
    }

    @Nested
    @DisplayName("LL-1: the decision about the landlord")
    class LandlordDecision {
        @Test
        void is_asked_for_from_the_start_on() {
            assertThat(obligation("LL-1", inGuidanceSince(START), START))
                    .isEqualTo(new Obligation(
                            "LL-1",
                            Rule.LL_1.id(),
                            ObligationKind.LANDLORD_DECISION,
                            START,
                            day("2026-09-30"),
                            day("2026-09-30"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER, Attendee.TENANT),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found("LL-1", inGuidanceSince(START), START.minusDays(1)))
                    .isEmpty();
            assertThat(found("LL-1", referred(), day("2027-01-01"))).isEmpty();
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-09-29, OPEN", "2026-09-30, DUE", "2026-10-01, OVERDUE"})
        void is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("LL-1", inGuidanceSince(START), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "decided on {0}: {1}")
        @CsvSource({"2026-08-20, MET", "2026-08-31, MET", "2026-09-30, MET", "2026-10-01, MET_LATE"})
        void is_met_by_the_first_decision(LocalDate decided, ObligationState state) {
            var met = inGuidanceSince(START, landlordDecision(day("2026-10-20")), landlordDecision(decided));
            assertThat(state("LL-1", met, "2026-11-01")).isEqualTo(state);
            assertMet(obligation("LL-1", met, "2026-11-01"), decided, met.version());
        }

        @Test
        void moves_with_the_start_and_lapses_with_the_closure() {
            var corrected = inGuidanceSince(START, new CorrectStart(day("2026-09-10"), Optional.empty()));
            assertThat(line(obligation("LL-1", corrected, "2026-09-10"))).isEqualTo("LL-1 2026-09-10..2026-10-10 OPEN");
            assertLapsed(
                    obligation("LL-1", inGuidanceSince(START, closure(day("2026-09-15"))), "2026-09-15"),
                    LapseReason.CASE_CLOSED);
        }
    }

    @Nested
    @DisplayName("FB-1: feedback after each evaluation")
    class FeedbackAfterEvaluation {
        private static final LocalDate HELD = LocalDate.of(2026, 11, 20);

        /** The evaluation is the third event, after receipt and start. */
        private static GuidanceCase evaluated(Command... commands) {
            return after(inGuidanceSince(START, evaluation(HELD)), commands);
        }

        @Test
        void is_asked_for_beside_that_at_intervals() {
            assertThat(obligation("FB-1/event-3", evaluated(), HELD))
                    .isEqualTo(new Obligation(
                            "FB-1/event-3",
                            Rule.FB_1.id(),
                            ObligationKind.FEEDBACK,
                            HELD,
                            day("2026-11-30"),
                            day("2026-11-30"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER, Attendee.THIRD_PARTY),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found("FB-1/event-3", evaluated(), HELD.minusDays(1))).isEmpty();
            assertThat(agenda(evaluated(), HELD))
                    .filteredOn(found -> found.what() == ObligationKind.FEEDBACK)
                    .hasSize(7);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-11-29, OPEN", "2026-11-30, DUE", "2026-12-01, OVERDUE"})
        void is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("FB-1/event-3", evaluated(), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "told on {0}: {1}, at the interval {2}")
        @CsvSource({
            "2026-11-19, OVERDUE, MET",
            "2026-11-20, MET, MET",
            "2026-11-30, MET, MET",
            "2026-12-01, MET_LATE, MET_LATE"
        })
        void one_feedback_meets_both(LocalDate told, ObligationState after, ObligationState interval) {
            var met = evaluated(feedback(told));
            assertThat(state("FB-1/event-3", met, "2026-12-05")).isEqualTo(after);
            assertThat(state("FB-1/3", met, "2026-12-05")).isEqualTo(interval);
            assertThat(obligation("FB-1/3", met, "2026-12-05").metBy()).contains(met.version());
        }

        @Test
        void each_evaluation_asks_for_it_and_one_feedback_may_make_up_for_all() {
            var met = evaluated(evaluation(day("2026-11-25")), feedback(day("2026-12-02")));
            assertThat(agenda(met, day("2026-12-02")))
                    .filteredOn(found -> found.id().contains("event"))
                    .filteredOn(found -> found.what() == ObligationKind.FEEDBACK)
                    .extracting(FullAgenda::line)
                    .containsExactly(
                            "FB-1/event-3 2026-11-20..2026-11-30 MET_LATE", "FB-1/event-4 2026-11-25..2026-12-05 MET");
        }

        @ParameterizedTest(name = "withheld on {0}: {1}")
        @CsvSource({"2026-11-19, OVERDUE", "2026-11-20, LAPSED", "2026-11-30, LAPSED", "2026-12-01, OVERDUE"})
        void lapses_when_it_is_withheld_in_time(LocalDate withheld, ObligationState state) {
            var guidance = evaluated(withholding(withheld));
            assertThat(state("FB-1/event-3", guidance, "2026-12-05")).isEqualTo(state);
            if (state == ObligationState.LAPSED) {
                assertLapsed(obligation("FB-1/event-3", guidance, "2026-12-05"), LapseReason.WITHHELD);
            }
        }

        @Test
        void is_not_asked_for_while_nobody_is_there_and_lapses_when_the_seat_is_left() {
            var vacant = inGuidanceSince(START, vacating(day("2026-11-01")), evaluation(HELD));
            assertThat(found("FB-1/event-4", vacant, HELD)).isEmpty();
            var filled = after(vacant, seating(day("2026-11-25")));
            assertThat(found("FB-1/event-4", filled, day("2026-11-24"))).isEmpty();
            assertThat(state("FB-1/event-4", filled, "2026-11-25")).isEqualTo(ObligationState.OPEN);
            var filledTooLate = after(vacant, seating(day("2026-12-01")));
            assertThat(found("FB-1/event-4", filledTooLate, day("2026-12-01"))).isEmpty();
            var left = evaluated(vacating(day("2026-11-25")));
            assertThat(state("FB-1/event-3", left, "2026-11-24")).isEqualTo(ObligationState.OPEN);
            assertLapsed(obligation("FB-1/event-3", left, "2026-11-25"), LapseReason.NO_THIRD_PARTY);
        }

        @Test
        void lapses_with_the_closure() {
            assertLapsed(
                    obligation("FB-1/event-3", evaluated(closure(day("2026-11-21"))), "2026-11-21"),
                    LapseReason.CASE_CLOSED);
        }
    }

    @Nested
    @DisplayName("TE-1: a last evaluation ends the term, and the case remains to be closed")
    class LastEvaluation {
        private static GuidanceCase evaluated(LocalDate last, Command... commands) {
            return after(inGuidanceSince(START, evaluation(day("2026-11-20")), evaluation(last)), commands);
        }

        @ParameterizedTest(name = "held on {0}: {1}")
        @CsvSource({
            "2027-02-13, OVERDUE,",
            "2027-02-14, MET, TE-1/closure 2027-02-14..2027-03-08 DUE",
            "2027-02-28, MET, TE-1/closure 2027-02-28..2027-03-08 DUE",
            "2027-03-01, MET_LATE, TE-1/closure 2027-03-01..2027-03-09 OPEN"
        })
        void when_the_end_is_in_sight(LocalDate held, ObligationState state, String closing) {
            var guidance = evaluated(held);
            assertThat(state("TE-1", guidance, "2027-03-08")).isEqualTo(state);
            assertThat(found("TE-1/closure", guidance, day("2027-03-08")).map(FullAgenda::line))
                    .isEqualTo(Optional.ofNullable(closing));
            if (closing != null) {
                assertMet(obligation("TE-1", guidance, "2027-03-08"), held, guidance.version());
                assertThat(found("TE-1/closure", guidance, held.minusDays(1))).isEmpty();
            }
        }

        @Test
        void the_closure_is_for_the_caseworker_under_te_1() {
            var closing = obligation("TE-1/closure", evaluated(day("2027-02-20")), "2027-02-20");
            assertThat(closing.rule()).isEqualTo(Rule.TE_1.id());
            assertThat(closing.what()).isEqualTo(ObligationKind.CLOSURE);
            assertThat(closing.who()).containsExactly(Attendee.CASEWORKER);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2027-02-20, OPEN", "2027-03-07, OPEN", "2027-03-08, DUE", "2027-03-09, OVERDUE"})
        void the_closure_is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("TE-1/closure", evaluated(day("2027-02-20")), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "closed on {0}: {1}")
        @CsvSource({"2027-02-20, MET", "2027-03-08, MET", "2027-03-09, MET_LATE"})
        void the_closure_is_met_by_closing_the_case(LocalDate closed, ObligationState state) {
            var guidance = evaluated(day("2027-02-20"), closure(closed));
            assertThat(state("TE-1/closure", guidance, "2027-04-01")).isEqualTo(state);
            assertMet(obligation("TE-1/closure", guidance, closed), closed, guidance.version());
            assertMet(obligation("TE-1", guidance, closed), day("2027-02-20"), guidance.version() - 1);
        }

        @Test
        void te_1_a_first_evaluation_that_comes_late_is_not_a_last_one() {
            var late = inGuidanceSince(START, evaluation(day("2027-02-20")));
            assertThat(state("TE-2", late, "2027-03-01")).isEqualTo(ObligationState.MET_LATE);
            assertThat(state("TE-1", late, "2027-03-01")).isEqualTo(ObligationState.OVERDUE);
            assertThat(found("TE-1/closure", late, day("2027-03-01"))).isEmpty();
            var second = after(late, evaluation(day("2027-02-22")));
            assertMet(obligation("TE-1", second, "2027-03-01"), day("2027-02-22"), second.version());
            assertThat(obligation("TE-1/closure", second, "2027-03-01").from()).isEqualTo("2027-02-22");
        }

        @Test
        void an_extension_takes_the_end_out_of_sight_again() {
            var extended = evaluated(
                    day("2027-02-20"), new ExtendTerm(day("2027-02-25"), day("2027-05-31"), Optional.empty()));
            assertThat(state("TE-1", extended, "2027-02-24")).isEqualTo(ObligationState.MET);
            assertThat(state("TE-1", extended, "2027-02-25")).isEqualTo(ObligationState.UPCOMING);
            assertThat(found("TE-1/closure", extended, day("2027-02-25"))).isEmpty();
        }

        @Test
        void a_case_that_is_closed_without_it_has_nothing_more_to_close() {
            var closed = inGuidanceSince(START, closure(day("2027-02-20")));
            assertMet(obligation("TE-1", closed, "2027-02-20"), day("2027-02-20"), closed.version());
            assertThat(found("TE-1/closure", closed, day("2027-02-20"))).isEmpty();
        }
    }

    @Nested
    @DisplayName("IN-1: a case is closed where the tenant does not agree")
    class Disagreement {
        private static final LocalDate ASKED = LocalDate.of(2026, 3, 10);

        /** The intake visit is the third event, after receipt and acceptance. */
        private static GuidanceCase refused(Command... commands) {
            return after(referred(intake(ASKED, false)), commands);
        }

        @Test
        void it_is_asked_for_from_the_intake_visit_on() {
            assertThat(obligation("IN-1/event-3", refused(), ASKED))
                    .isEqualTo(new Obligation(
                            "IN-1/event-3",
                            Rule.IN_1.id(),
                            ObligationKind.CLOSURE,
                            ASKED,
                            day("2026-03-18"),
                            day("2026-03-18"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found("IN-1/event-3", refused(), ASKED.minusDays(1))).isEmpty();
        }

        @Test
        void it_is_not_asked_for_where_the_tenant_agrees_or_did_not_say() {
            assertThat(found("IN-1/event-3", referred(intake(ASKED, true)), ASKED))
                    .isEmpty();
            assertThat(found("IN-1/event-3", referred(intake(ASKED)), ASKED)).isEmpty();
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-17, OPEN", "2026-03-18, DUE", "2026-03-19, OVERDUE"})
        void it_is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("IN-1/event-3", refused(), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "closed on {0}: {1}")
        @CsvSource({"2026-03-10, MET", "2026-03-18, MET", "2026-03-19, MET_LATE"})
        void it_is_met_by_the_closure(LocalDate closed, ObligationState state) {
            var guidance = refused(closure(closed));
            assertThat(state("IN-1/event-3", guidance, "2026-04-01")).isEqualTo(state);
            assertMet(obligation("IN-1/event-3", guidance, closed), closed, guidance.version());
        }

        @ParameterizedTest(name = "started on {0}: lapses {1}")
        @CsvSource({"2026-03-09, false", "2026-03-10, true", "2026-03-15, true"})
        void it_lapses_when_guidance_starts_after_all(LocalDate start, boolean lapses) {
            var started = refused(new StartGuidance(start));
            if (lapses) {
                assertLapsed(obligation("IN-1/event-3", started, "2026-03-15"), LapseReason.GUIDANCE_GOES_ON);
                found("IN-1/event-3", started, start.minusDays(1))
                        .ifPresent(before -> assertThat(before.state()).isEqualTo(ObligationState.OPEN));
            } else {
                assertThat(state("IN-1/event-3", started, "2026-03-15")).isEqualTo(ObligationState.OPEN);
            }
        }

        @Test
        void it_lapses_when_the_tenant_agrees_at_a_later_visit() {
            var agreed = refused(intake(day("2026-03-14"), true));
            assertThat(state("IN-1/event-3", agreed, "2026-03-13")).isEqualTo(ObligationState.OPEN);
            assertLapsed(obligation("IN-1/event-3", agreed, "2026-03-14"), LapseReason.GUIDANCE_GOES_ON);
            assertLapsed(obligation("IN-1/event-3", refused(intake(ASKED, true)), ASKED), LapseReason.GUIDANCE_GOES_ON);
        }

        @Test
        void it_stays_when_the_tenant_had_agreed_before_or_does_not_say() {
            assertThat(state("IN-1/event-3", refused(intake(day("2026-03-09"), true)), "2026-03-14"))
                    .isEqualTo(ObligationState.OPEN);
            assertThat(state("IN-1/event-3", refused(intake(day("2026-03-14"))), "2026-03-14"))
                    .isEqualTo(ObligationState.OPEN);
        }

        @Test
        void a_second_refusal_asks_anew() {
            var twice = refused(intake(day("2026-03-14"), true), intake(day("2026-03-16"), false));
            assertThat(agenda(twice, day("2026-03-16")))
                    .filteredOn(found -> found.what() == ObligationKind.CLOSURE)
                    .extracting(FullAgenda::line)
                    .containsExactly(
                            "IN-1/event-3 2026-03-10..2026-03-18 LAPSED", "IN-1/event-5 2026-03-16..2026-03-24 OPEN");
        }
    }

    @Nested
    @DisplayName("VI-1, IN-1, TE-2: visits that were planned")
    class PlannedVisits {
        private static final LocalDate PLANNED_ON = LocalDate.of(2026, 3, 20);

        /** The plan is the third event, after receipt and acceptance. */
        private static GuidanceCase planned(Command... commands) {
            return after(referred(plan(day("2026-03-10"), PLANNED_ON, VisitPurpose.GUIDANCE)), commands);
        }

        @Test
        void are_there_from_the_day_of_planning_with_time_length_and_who_attends() {
            var guidance = referred(ScheduleVisit.builder()
                    .on(day("2026-03-10"))
                    .plannedOn(PLANNED_ON)
                    .plannedAt(LocalTime.of(14, 30))
                    .minutes(90)
                    .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.LANDLORD)
                    .purpose(VisitPurpose.GUIDANCE)
                    .build());
            assertThat(obligation("VI-1/event-3", guidance, "2026-03-10"))
                    .isEqualTo(new Obligation(
                            "VI-1/event-3",
                            Rule.VI_1.id(),
                            ObligationKind.PLANNED_VISIT,
                            PLANNED_ON,
                            PLANNED_ON,
                            PLANNED_ON,
                            Optional.of(3),
                            Optional.of(LocalTime.of(14, 30)),
                            Optional.of(90),
                            ObligationState.UPCOMING,
                            List.of(Attendee.TENANT, Attendee.CASEWORKER, Attendee.LANDLORD),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found("VI-1/event-3", guidance, day("2026-03-09"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"INTAKE, IN-1", "GUIDANCE, VI-1", "EVALUATION, TE-2"})
        void stand_under_the_rule_of_their_purpose(VisitPurpose purpose, String rule) {
            var guidance = referred(plan(day("2026-03-10"), PLANNED_ON, purpose));
            var found = obligation(rule + "/event-3", guidance, PLANNED_ON);
            assertThat(found.rule().value()).isEqualTo(rule);
            assertThat(found.what()).isEqualTo(ObligationKind.PLANNED_VISIT);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-10, UPCOMING", "2026-03-19, UPCOMING", "2026-03-20, DUE", "2026-03-21, OVERDUE"})
        void are_upcoming_due_and_overdue(String on, ObligationState state) {
            assertThat(state("VI-1/event-3", planned(), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "held on {0}: {1}")
        @CsvSource({"2026-03-15, MET", "2026-03-20, MET", "2026-03-21, MET_LATE"})
        void are_met_by_the_visit(LocalDate held, ObligationState state) {
            var met = planned(HoldVisit.builder()
                    .on(held)
                    .addAttendees(Attendee.TENANT)
                    .visit(3)
                    .build());
            assertThat(state("VI-1/event-3", met, "2026-04-01")).isEqualTo(state);
            assertMet(obligation("VI-1/event-3", met, "2026-04-01"), held, met.version());
            assertThat(obligation("VI-1/event-3", met, held.minusDays(1)).metOn())
                    .isEmpty();
        }

        @Test
        void are_met_without_being_named_by_a_visit_of_their_purpose_on_their_day() {
            assertThat(state("VI-1/event-3", planned(visit(PLANNED_ON)), "2026-03-20"))
                    .isEqualTo(ObligationState.MET);
            assertThat(state("VI-1/event-3", planned(visit(PLANNED_ON.plusDays(1))), "2026-03-21"))
                    .isEqualTo(ObligationState.OVERDUE);
            assertThat(state("VI-1/event-3", planned(intake(PLANNED_ON)), "2026-03-20"))
                    .isEqualTo(ObligationState.DUE);
        }

        @Test
        void lapse_when_they_are_called_off_from_that_day_on() {
            var cancelled = planned(cancellation(day("2026-03-15")));
            assertThat(state("VI-1/event-3", cancelled, "2026-03-14")).isEqualTo(ObligationState.UPCOMING);
            assertLapsed(obligation("VI-1/event-3", cancelled, "2026-03-15"), LapseReason.VISIT_CANCELLED);
            assertThat(agenda(cancelled, day("2026-03-15")))
                    .extracting(Obligation::what)
                    .doesNotContain(ObligationKind.VISIT_AGAIN);
            assertLapsed(
                    obligation("VI-1/event-3", after(cancelled, closure(day("2026-03-30"))), "2026-03-30"),
                    LapseReason.VISIT_CANCELLED);
        }

        @Test
        void lapse_when_they_fail() {
            var failed = planned(failure(PLANNED_ON));
            assertThat(state("VI-1/event-3", failed, "2026-03-19")).isEqualTo(ObligationState.UPCOMING);
            assertLapsed(obligation("VI-1/event-3", failed, "2026-03-20"), LapseReason.VISIT_FAILED);
        }

        @Test
        void lapse_with_the_closure() {
            assertLapsed(
                    obligation("VI-1/event-3", planned(closure(day("2026-03-15"))), "2026-03-15"),
                    LapseReason.CASE_CLOSED);
        }

        @Test
        void lapse_when_the_referral_is_declined_until_the_case_is_opened_again() {
            var declined = after(
                    referredBy(ReferrerKind.OCMW, TAKEN_IN),
                    plan(TAKEN_IN, PLANNED_ON, VisitPurpose.INTAKE),
                    failure(TAKEN_IN),
                    new DeclineReferral(day("2026-03-12"), Optional.of(FreeText.of("full")), Optional.empty()),
                    new ReopenCase(day("2026-04-01"), Optional.empty()));
            for (var on : List.of("2026-03-12", "2026-03-21", "2026-03-31")) {
                assertThat(agenda(declined, day(on)))
                        .hasSize(2)
                        .allSatisfy(found -> assertLapsed(found, LapseReason.CASE_CLOSED));
            }
            assertThat(agenda(declined, day("2026-03-11")))
                    .extracting(FullAgenda::line)
                    .containsExactly(
                            "VI-1/event-3 2026-03-02..2026-03-11 DUE", "IN-1/event-2 2026-03-20..2026-03-20 UPCOMING");
            assertThat(agenda(declined, day("2026-04-01")))
                    .extracting(Obligation::state)
                    .containsExactly(ObligationState.OVERDUE, ObligationState.OVERDUE);
        }

        @Test
        void of_one_day_stand_in_the_order_of_their_times_those_without_time_first() {
            var evening = plan(day("2026-03-10"), PLANNED_ON, VisitPurpose.INTAKE);
            var guidance = referred(
                    ScheduleVisit.builder()
                            .from(evening)
                            .plannedAt(LocalTime.of(18, 0))
                            .build(),
                    ScheduleVisit.builder()
                            .from(evening)
                            .plannedAt(LocalTime.of(9, 0))
                            .build(),
                    evening);
            assertThat(agenda(guidance, day("2026-03-12")))
                    .filteredOn(found -> found.what() == ObligationKind.PLANNED_VISIT)
                    .extracting(Obligation::id)
                    .containsExactly("IN-1/event-5", "IN-1/event-4", "IN-1/event-3");
        }
    }

    @Nested
    @DisplayName("VI-1: a failed visit asks for another")
    class VisitAgain {
        private static final LocalDate FAILED = LocalDate.of(2026, 3, 10);

        /** The failure is the third event, after receipt and acceptance. */
        private static GuidanceCase failed(Command... commands) {
            return after(referred(failure(FAILED)), commands);
        }

        @Test
        void from_its_day_on() {
            assertThat(obligation("VI-1/event-3", failed(), FAILED))
                    .isEqualTo(new Obligation(
                            "VI-1/event-3",
                            Rule.VI_1.id(),
                            ObligationKind.VISIT_AGAIN,
                            FAILED,
                            day("2026-03-19"),
                            day("2026-03-19"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER, Attendee.TENANT),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found("VI-1/event-3", failed(), FAILED.minusDays(1))).isEmpty();
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-18, OPEN", "2026-03-19, DUE", "2026-03-20, OVERDUE"})
        void is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("VI-1/event-3", failed(), on)).isEqualTo(state);
        }

        private static final List<Function<LocalDate, Command>> TRIES =
                List.of(GuidedCases::failure, GuidedCases::intake, GuidedCases::visit, GuidedCases::evaluation);

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-10, MET", "2026-03-19, MET", "2026-03-20, MET_LATE"})
        void is_met_by_whatever_visit_comes_next_also_if_that_fails(LocalDate tried, ObligationState state) {
            for (var next : TRIES) {
                var again = failed(visit(day("2026-04-01")), next.apply(tried));
                assertThat(state("VI-1/event-3", again, "2026-03-25")).isEqualTo(state);
                assertMet(obligation("VI-1/event-3", again, "2026-03-25"), tried, again.version());
            }
        }

        @Test
        void is_not_met_by_what_came_before_or_by_a_plan() {
            var before = after(
                    referred(visit(FAILED), failure(FAILED)),
                    visit(FAILED.minusDays(1)),
                    plan(FAILED, FAILED.plusDays(1), VisitPurpose.GUIDANCE));
            assertThat(state("VI-1/event-4", before, "2026-03-20")).isEqualTo(ObligationState.OVERDUE);
        }

        @Test
        void each_failure_asks_anew() {
            var twice = failed(failure(day("2026-03-15")));
            assertThat(agenda(twice, day("2026-03-15")))
                    .filteredOn(found -> found.what() == ObligationKind.VISIT_AGAIN)
                    .extracting(FullAgenda::line)
                    .containsExactly(
                            "VI-1/event-3 2026-03-10..2026-03-19 MET", "VI-1/event-4 2026-03-15..2026-03-24 OPEN");
        }

        @Test
        void lapses_with_the_closure() {
            assertLapsed(
                    obligation("VI-1/event-3", failed(closure(day("2026-03-12"))), "2026-03-12"),
                    LapseReason.CASE_CLOSED);
        }
    }
}
