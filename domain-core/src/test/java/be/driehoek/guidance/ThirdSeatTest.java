package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.RECEIVED;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.amend;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.reachableReferrer;
import static be.driehoek.guidance.Cases.referral;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.seat;
import static be.driehoek.guidance.Cases.text;
import static be.driehoek.guidance.Cases.vacate;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.driehoek.goal.GoalLevel;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import be.driehoek.triangle.Seat;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Vacancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("TR-1, TR-2, TR-4: who holds the third seat, from when until when, and why")
class ThirdSeatTest {
    private static final LocalDate CHANGED = STARTED.plusDays(10);
    private static final Referrer RITA = reachableReferrer().build();
    private static final Referrer PIET = Referrer.builder()
            .kind(ReferrerKind.POLICE)
            .organisation(text("Police of Genk"))
            .name(text("Piet Police"))
            .phone(text("089 11 11 11"))
            .build();
    private static final ThirdSeat VACANT = new ThirdSeat.Vacant(Vacancy.LEFT);

    private static Seat<ThirdSeat> held(
            Referrer holder, LocalDate from, @Nullable LocalDate until, @Nullable String why) {
        return seatOf(new ThirdSeat.Filled(holder), from, until, why);
    }

    private static Seat<ThirdSeat> seatOf(
            ThirdSeat seat, LocalDate from, @Nullable LocalDate until, @Nullable String why) {
        return new Seat<>(
                Corner.THIRD_PARTY,
                seat,
                from,
                Optional.ofNullable(until),
                Optional.ofNullable(why).map(Cases::text));
    }

    private static List<Seat<ThirdSeat>> seats(GuidanceCase current) {
        return current.triangleHistory().thirdSeats();
    }

    private static ThirdSeat seatOn(GuidanceCase current, LocalDate day) {
        return current.triangleHistory().on(day).thirdSeat();
    }

    @Test
    void tr_2_the_referrer_holds_it_from_the_receipt_on() {
        assertThat(seats(Cases.inGuidance())).containsExactly(held(RITA, RECEIVED, null, null));
    }

    @Test
    void tr_2_whoever_is_replaced_stays_in_the_history_and_so_does_the_reason() {
        var decision = decide(Cases.inGuidance(), seat(CHANGED, PIET, "he knows the family"));
        assertThat(findings(decision)).isEmpty();
        assertThat(seats(Cases.after(decision)))
                .containsExactly(held(RITA, RECEIVED, CHANGED, null), held(PIET, CHANGED, null, "he knows the family"));
        assertThat(Cases.after(decision).triangle().thirdSeat()).isEqualTo(new ThirdSeat.Filled(PIET));
    }

    @ParameterizedTest(name = "{0} days after the change: {1}")
    @CsvSource({"-100, Rita", "-1, Rita", "0, Piet", "1, Piet", "100, Piet"})
    void tr_2_on_the_day_of_the_change_the_next_one_holds_it(int days, String holder) {
        var changed = Cases.after(Cases.inGuidance(), seat(CHANGED, PIET, "he knows the family"));
        assertThat(seatOn(changed, CHANGED.plusDays(days)))
                .isEqualTo(new ThirdSeat.Filled(holder.equals("Rita") ? RITA : PIET));
    }

    @Test
    void tr_2_a_replacement_without_a_reason_is_a_departure() {
        var decision = decide(Cases.inGuidance(), seat(CHANGED, PIET, null));
        assertThat(findings(decision)).containsExactly("TR-2 third-party-replaced-without-reason");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
        assertThat(seats(Cases.after(decision)).getLast()).isEqualTo(held(PIET, CHANGED, null, null));
    }

    @ParameterizedTest(name = "from {0}, {1}, {2} to {3}, {4}, {5}: replaced {6}")
    @CsvSource({
        "OCMW, Genk, Rita,  OCMW, Genk, Rita,    false",
        "OCMW, Genk, Rita,  OCMW, GENK, ' rita', false",
        "OCMW, Genk, Rita,  CAW,  Genk, Rita,    false",
        "OCMW, Genk, Rita,  OCMW, ,     Rita,    false",
        "OCMW, ,     ,      OCMW, Genk, Rita,    false",
        "OCMW, Genk, ,      OCMW, Genk, Rita,    false",
        "OCMW, Genk, Rita,  OCMW, Genk, ,        false",
        "OCMW, Genk, Rita,  OCMW, Genk, Rik,     true",
        "OCMW, Genk, Rita,  OCMW, Bree, Rita,    true",
        "OCMW, Genk, ,      OCMW, Bree, ,        true",
        "OCMW, ,     Rita,  OCMW, ,     Rik,     true",
        "OCMW, ,     ,      CAW,  ,     ,        true",
        "OCMW, Genk, Rita,  CAW,  ,     ,        true"
    })
    void tr_2_new_details_of_the_same_person_are_no_replacement(
            ReferrerKind kind,
            @Nullable String organisation,
            @Nullable String name,
            ReferrerKind nextKind,
            @Nullable String nextOrganisation,
            @Nullable String nextName,
            boolean replaced) {
        var before = Cases.received(
                referral().referrer(contact(kind, organisation, name, "1")).build());
        var decision = decide(before, seat(RECEIVED, contact(nextKind, nextOrganisation, nextName, "2"), null));
        assertThat(findings(decision).contains("TR-2 third-party-replaced-without-reason"))
                .isEqualTo(replaced);
        assertThat(findings(decision).contains("TR-4 third-party-unreachable")).isEqualTo(nextName == null);
    }

    private static Referrer contact(
            ReferrerKind kind, @Nullable String organisation, @Nullable String name, String phone) {
        return Referrer.builder()
                .kind(kind)
                .organisation(Optional.ofNullable(organisation).map(FreeText::of))
                .name(Optional.ofNullable(name).map(FreeText::of))
                .phone(text(phone))
                .build();
    }

    @Test
    void tr_2_a_vacant_seat_is_filled_without_a_reason() {
        for (var vacant : List.of(
                Cases.received(Cases.selfReferral()),
                Cases.received(referral().referrer(Optional.empty()).build()),
                Cases.after(Cases.inGuidance(), vacate(CHANGED)))) {
            var decision = decide(vacant, seat(CHANGED, PIET, null));
            assertThat(findings(decision)).isEmpty();
            assertThat(Cases.after(decision).triangle().thirdSeat()).isEqualTo(new ThirdSeat.Filled(PIET));
        }
    }

    @Test
    void tr_4_whoever_takes_it_has_a_name_and_a_phone_or_an_email() {
        var vacant = Cases.received(Cases.selfReferral());
        var nameless = Referrer.builder().from(PIET).name(Optional.empty()).build();
        var decision = decide(vacant, seat(CHANGED, nameless, null));
        assertThat(findings(decision)).containsExactly("TR-4 third-party-unreachable");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
        assertThat(findings(decide(
                        vacant,
                        seat(
                                CHANGED,
                                Referrer.builder()
                                        .from(PIET)
                                        .phone(Optional.empty())
                                        .build(),
                                null))))
                .containsExactly("TR-4 third-party-unreachable");
        assertThat(findings(decide(Cases.after(decision), seat(CHANGED, PIET, null))))
                .isEmpty();
    }

    @Test
    void tr_4_somebody_of_whom_nothing_is_known_takes_it_too() {
        var unknown = Referrer.builder().build();
        var decision = decide(Cases.received(Cases.selfReferral()), seat(CHANGED, unknown, null));
        assertThat(findings(decision)).containsExactly("TR-4 third-party-unreachable");
        assertThat(Cases.after(decision).triangle().thirdSeat()).isEqualTo(new ThirdSeat.Filled(unknown));
    }

    @Test
    void several_findings_come_at_once() {
        var unreachable = Referrer.builder().kind(ReferrerKind.RELATIVE).build();
        assertThat(findings(decide(Cases.inGuidance(), seat(CHANGED, unreachable, null))))
                .containsExactlyInAnyOrder("TR-2 third-party-replaced-without-reason", "TR-4 third-party-unreachable");
    }

    @Test
    void nobody_is_not_somebody() {
        for (var nobody : List.<Runnable>of(
                () -> new SeatThirdParty(CHANGED, null, Optional.empty()),
                () -> new SeatThirdParty(null, PIET, Optional.empty()),
                () -> new VacateThirdSeat(null, Optional.empty()))) {
            assertThat(catchThrowable(nobody::run)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void tr_1_it_becomes_vacant_openly_with_a_day_and_a_reason() {
        var decision = decide(Cases.inGuidance(), vacate(CHANGED));
        assertThat(findings(decision)).containsExactly("TR-1 third-seat-vacated");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
        var vacated = Cases.after(decision);
        assertThat(seats(vacated))
                .containsExactly(held(RITA, RECEIVED, CHANGED, null), seatOf(VACANT, CHANGED, null, "another job"));
        assertThat(vacated.triangle().thirdSeat().thirdParty()).isEmpty();
        assertThat(seatOn(vacated, CHANGED.minusDays(1)).thirdParty()).contains(RITA);
        assertThat(seatOn(vacated, CHANGED).thirdParty()).isEmpty();
        assertThat(seatOn(vacated, CHANGED.plusDays(1)).thirdParty()).isEmpty();
    }

    @Test
    void tr_1_why_it_became_vacant_is_asked_for() {
        var decision = decide(Cases.inGuidance(), new VacateThirdSeat(CHANGED, Optional.empty()));
        assertThat(findings(decision))
                .containsExactlyInAnyOrder("TR-1 third-seat-vacated", "TR-1 third-seat-vacated-without-reason");
        assertThat(seats(Cases.after(decision)).getLast()).isEqualTo(seatOf(VACANT, CHANGED, null, null));
    }

    @Test
    void tr_1_who_sat_there_before_a_vacancy_stays_in_the_history() {
        var whole = Cases.after(
                Cases.inGuidance(),
                seat(CHANGED, PIET, "he knows the family"),
                vacate(CHANGED.plusDays(10)),
                seat(CHANGED.plusDays(20), RITA, "she is back"));
        assertThat(seats(whole))
                .containsExactly(
                        held(RITA, RECEIVED, CHANGED, null),
                        held(PIET, CHANGED, CHANGED.plusDays(10), "he knows the family"),
                        seatOf(VACANT, CHANGED.plusDays(10), CHANGED.plusDays(20), "another job"),
                        held(RITA, CHANGED.plusDays(20), null, "she is back"));
    }

    @Test
    void tr_1_what_nobody_holds_does_not_become_vacant() {
        for (var vacant : List.of(
                Cases.received(Cases.selfReferral()),
                Cases.received(referral().referrer(Optional.empty()).build()))) {
            assertThat(refusals(decide(vacant, vacate(CHANGED)))).containsExactly("must.third-seat-filled");
        }
    }

    @ParameterizedTest(name = "{0} days after it became vacant: refused {1}")
    @CsvSource({"-1, false", "0, true", "1, true", "19, true", "20, false", "21, false"})
    void tr_1_it_becomes_vacant_on_a_day_on_which_somebody_holds_it(int days, boolean refused) {
        var refilled = Cases.after(Cases.inGuidance(), vacate(CHANGED), seat(CHANGED.plusDays(20), PIET, null));
        var decision = decide(refilled, vacate(CHANGED.plusDays(days)));
        if (refused) {
            assertThat(refusals(decision)).containsExactly("must.third-seat-filled");
        } else {
            assertThat(findings(decision)).containsExactly("TR-1 third-seat-vacated");
        }
    }

    @Test
    void tr_1_a_vacancy_that_is_entered_late_leaves_one_vacancy_since_the_earlier_day() {
        var vacated = Cases.after(Cases.inGuidance(), vacate(CHANGED));
        var late = Cases.after(vacated, new VacateThirdSeat(CHANGED.minusDays(5), Optional.of(text("she fell ill"))));
        assertThat(seats(late))
                .containsExactly(
                        held(RITA, RECEIVED, CHANGED.minusDays(5), null),
                        seatOf(VACANT, CHANGED.minusDays(5), null, "she fell ill"));
        assertThat(findings(late)).containsExactly("TR-1 third-seat-vacated");
        assertThat(late.findings()).extracting(Dated::on).containsExactly(CHANGED.minusDays(5));
    }

    @Test
    void tr_2_a_seat_that_is_entered_late_finds_its_place_by_its_day() {
        var els = reachableReferrer().name(text("Els")).build();
        var changed = Cases.after(Cases.inGuidance(), seat(CHANGED, PIET, "he knows the family"));
        var late = Cases.after(changed, seat(CHANGED.minusDays(5), els, "a leave"));
        assertThat(seats(late))
                .containsExactly(
                        held(RITA, RECEIVED, CHANGED.minusDays(5), null),
                        held(els, CHANGED.minusDays(5), CHANGED, "a leave"),
                        held(PIET, CHANGED, null, "he knows the family"));
        assertThat(late.triangle().thirdSeat().thirdParty()).contains(PIET);
    }

    @Test
    void tr_2_a_vacancy_that_is_entered_late_makes_a_replacement_the_filling_of_a_vacant_seat() {
        var replaced = Cases.after(Cases.inGuidance(), seat(CHANGED, PIET, null));
        assertThat(findings(replaced)).containsExactly("TR-2 third-party-replaced-without-reason");
        assertThat(findings(Cases.after(replaced, vacate(CHANGED.plusDays(1)))))
                .contains("TR-2 third-party-replaced-without-reason");
        assertThat(findings(Cases.after(replaced, vacate(CHANGED.minusDays(1)))))
                .containsExactly("TR-1 third-seat-vacated");
    }

    @ParameterizedTest(name = "{0} days after it became vacant: vacant {1}")
    @CsvSource({"-1, false", "0, true", "1, true"})
    void tr_1_whoever_takes_part_as_third_party_holds_the_seat(int days, boolean vacant) {
        var vacated = Cases.after(Cases.inGuidance(), vacate(CHANGED));
        var day = CHANGED.plusDays(days);
        var expected = vacant ? List.of("TR-1 third-party-without-seat") : List.of();
        var joint = visit(day).addAttendees(Attendee.THIRD_PARTY).build();
        assertThat(findings(decide(vacated, joint))).isEqualTo(expected);
        assertThat(findings(decide(vacated, jointIntake(day).build()))).isEqualTo(expected);
        assertThat(findings(decide(vacated, new RateGoal(day, KITCHEN, new GoalLevel(0), Corner.THIRD_PARTY))))
                .isEqualTo(expected);
    }

    @Test
    void tr_1_whoever_contributes_to_an_evaluation_as_third_party_holds_the_seat() {
        var vacated = Cases.after(Cases.inGuidanceWithoutGoals(), vacate(CHANGED));
        var contributed = evaluation(EVALUATION_DUE)
                .attendees(List.of(Attendee.TENANT))
                .addInput(Attendee.THIRD_PARTY)
                .build();
        var decision = decide(vacated, contributed);
        assertThat(findings(decision)).containsExactly("TR-1 third-party-without-seat");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
        assertThat(findings(Cases.after(vacated, contributed, seat(EVALUATION_DUE.minusDays(1), PIET, null))))
                .contains("TR-1 third-seat-vacated")
                .doesNotContain("TR-1 third-party-without-seat");
    }

    private static ReferralChanges changedTo(Referral before, Optional<Referrer> referrer) {
        return ReferralChanges.between(
                before, Referral.builder().from(before).referrer(referrer).build());
    }

    @Test
    void tr_2_an_amended_referrer_is_the_first_holder() {
        var before = Cases.inGuidance();
        var amended = Cases.after(before, amend(CHANGED, changedTo(before.referral(), Optional.of(PIET))));
        assertThat(seats(amended)).containsExactly(held(PIET, RECEIVED, null, null));
    }

    @Test
    void tr_2_an_amended_referrer_takes_nothing_from_a_later_holder() {
        var els = reachableReferrer().name(text("Els")).build();
        var changed = Cases.after(Cases.inGuidance(), seat(CHANGED, PIET, "he knows the family"));
        for (var day : List.of(RECEIVED, CHANGED, CHANGED.plusDays(1))) {
            var amended = Cases.after(changed, amend(day, changedTo(changed.referral(), Optional.of(els))));
            assertThat(seats(amended))
                    .containsExactly(
                            held(els, RECEIVED, CHANGED, null), held(PIET, CHANGED, null, "he knows the family"));
        }
    }

    @Test
    void tr_2_an_amended_receipt_moves_the_first_day_of_the_first_holder() {
        var before = Cases.inGuidance();
        var earlier = RECEIVED.minusDays(3);
        var amended = Cases.after(
                before,
                amend(
                        CHANGED,
                        ReferralChanges.between(
                                before.referral(),
                                Referral.builder()
                                        .from(before.referral())
                                        .receivedOn(earlier)
                                        .build())));
        assertThat(seats(amended)).containsExactly(held(RITA, earlier, null, null));
    }

    @ParameterizedTest(name = "amended {0} days after the change: found {1}")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void tr_1_who_refers_says_nothing_about_a_seat_that_changed_hands(int days, boolean found) {
        var before = Cases.inGuidance();
        var changed = Cases.after(before, seat(CHANGED, PIET, "he knows the family"));
        var day = CHANGED.plusDays(days);
        var unreachable = Referrer.builder().kind(ReferrerKind.OCMW).build();
        assertThat(findings(decide(changed, amend(day, changedTo(changed.referral(), Optional.empty())))))
                .isEqualTo(found ? List.of("TR-1 referrer-unknown") : List.of());
        assertThat(findings(decide(changed, amend(day, changedTo(changed.referral(), Optional.of(unreachable))))))
                .isEqualTo(found ? List.of("TR-4 referrer-unreachable") : List.of());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF")
    void tr_1_a_third_party_of_any_kind_but_self_may_hold_it(ReferrerKind kind) {
        var other = Referrer.builder().from(PIET).kind(kind).build();
        assertThat(findings(decide(Cases.inGuidance(), seat(CHANGED, other, "he knows the family"))))
                .isEmpty();
    }

    private static void assertRefusedBeside(Decision decision, String pointer, Corner corner) {
        assertThat(refusals(decision)).containsExactly(pointer + " must.other-person");
        var violation = ((Decision.Refused) decision).violations().getFirst();
        assertThat(violation.rule()).hasToString("Optional[TR-1]");
        assertThat(violation.error().got().arguments()).containsEntry("corner", corner.name());
    }

    @Test
    void tr_1_the_tenant_alone_is_no_third_party() {
        var self = Referrer.builder().kind(ReferrerKind.SELF).build();
        assertRefusedBeside(
                decide(Cases.inGuidance(), seat(CHANGED, self, "nobody else")), "/thirdParty", Corner.TENANT);
    }

    @ParameterizedTest(name = "the third party is {0}, {1}: the tenant {2}")
    @CsvSource({
        "Tom Tenant,      tom@tenant.example,   true",
        "'TOM  TENANT ',  TOM@tenant.Example,   true",
        "Tom\u00a0Tenant, ,                     true",
        "Tom Tenant,      ,                     true",
        ",                tom@tenant.example,   true",
        ",                Tom@Tenant.Example,   true",
        "Tom Tenant,      other@tenant.example, false",
        "Mia Tenant,      tom@tenant.example,   false",
        "Mia Tenant,      ,                     false",
        ",                other@tenant.example, false",
        "-,               ,                     false",
        ",                ,                     false"
    })
    void tr_1_tenant_and_third_party_are_two_persons(@Nullable String name, @Nullable String email, boolean same) {
        var relative = Referrer.builder()
                .kind(ReferrerKind.RELATIVE)
                .name(Optional.ofNullable(name).map(FreeText::of))
                .email(Optional.ofNullable(email).map(EmailAddress::new))
                .build();
        var seated = decide(Cases.inGuidance(), seat(CHANGED, relative, "a neighbour"));
        var referred = GuidanceCase.receive(
                Cases.ID, referral().referrer(relative).build(), Cases.PRACTICE, Cases.on(Cases.TODAY));
        if (same) {
            assertRefusedBeside(seated, "/thirdParty", Corner.TENANT);
            assertRefusedBeside(referred, "/referrer", Corner.TENANT);
        } else {
            assertThat(Cases.after(seated).triangle().thirdSeat().thirdParty()).contains(relative);
            assertThat(Cases.after(referred).triangle().thirdSeat().thirdParty())
                    .contains(relative);
        }
    }

    @Test
    void tr_1_two_persons_who_gave_no_name_but_a_dash_are_not_one() {
        var tenant = Tenant.builder().name(text("-")).build();
        var referrer =
                Referrer.builder().kind(ReferrerKind.OCMW).name(text("-")).build();
        assertThat(findings(GuidanceCase.receive(
                        Cases.ID,
                        referral().tenant(tenant).referrer(referrer).build(),
                        Cases.PRACTICE,
                        Cases.on(Cases.TODAY))))
                .containsExactly("TR-4 referrer-unreachable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JanPeeters", "janpeeters", "jan@caw.example", "JAN@CAW.example"})
    void tr_1_caseworker_and_third_party_are_two_persons(String account) {
        var jan = contactOfCaw("jan@caw.example", "Jan  Peeters");
        assertRefusedBeside(
                decide(
                        Cases.after(Cases.inGuidance(), Cases.assign(STARTED, account)),
                        seat(CHANGED, jan, "the referrer left")),
                "/thirdParty",
                Corner.CASEWORKER);
        assertRefusedBeside(
                decide(
                        Cases.after(Cases.inGuidance(), seat(CHANGED, jan, "the referrer left")),
                        Cases.assign(CHANGED, account)),
                "/caseworker",
                Corner.THIRD_PARTY);
    }

    @Test
    void tr_1_a_colleague_of_the_caseworker_may_hold_it() {
        var assigned = Cases.after(Cases.inGuidance(), Cases.assign(STARTED, "jan@caw.example"));
        var els = contactOfCaw("els@caw.example", "Els Peeters");
        assertThat(findings(decide(assigned, seat(CHANGED, els, "the referrer left"))))
                .isEmpty();
    }

    private static Referrer contactOfCaw(String email, String name) {
        return Referrer.builder()
                .kind(ReferrerKind.CAW)
                .organisation(text("CAW Limburg"))
                .name(text(name))
                .email(new EmailAddress(email))
                .build();
    }

    private static final Referrer JAN = contactOfCaw("jan@caw.example", "Jan Peeters");

    @ParameterizedTest(name = "third party {0} days after another caseworker came: refused {1}")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void tr_1_whoever_was_caseworker_before_may_hold_it_after(int days, boolean refused) {
        var handedOver =
                Cases.after(Cases.inGuidance(), Cases.assign(STARTED, "jan@caw.example"), Cases.assign(CHANGED, "els"));
        var decision = decide(handedOver, seat(CHANGED.plusDays(days), JAN, "he stays involved"));
        if (refused) {
            assertRefusedBeside(decision, "/thirdParty", Corner.CASEWORKER);
        } else {
            assertThat(findings(decision)).isEmpty();
        }
    }

    @ParameterizedTest(name = "caseworker {0} days after the third party left: refused {1}")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void tr_1_whoever_held_it_before_may_be_caseworker_after(int days, boolean refused) {
        var left = Cases.after(Cases.inGuidance(), seat(STARTED, JAN, "he knows the family"), vacate(CHANGED));
        var decision = decide(left, Cases.assign(CHANGED.plusDays(days), "jan@caw.example"));
        if (refused) {
            assertRefusedBeside(decision, "/caseworker", Corner.THIRD_PARTY);
        } else {
            assertThat(findings(decision)).isEmpty();
        }
    }

    @Test
    void tr_1_a_seat_that_is_entered_late_counts_until_the_next_holder_came() {
        var changed = Cases.after(
                Cases.inGuidance(),
                seat(CHANGED, PIET, "he knows the family"),
                Cases.assign(CHANGED, "jan@caw.example"));
        assertThat(findings(decide(changed, seat(CHANGED.minusDays(5), JAN, "a leave"))))
                .isEmpty();
        assertRefusedBeside(
                decide(changed, seat(CHANGED.plusDays(5), JAN, "a leave")), "/thirdParty", Corner.CASEWORKER);
        assertRefusedBeside(
                decide(
                        Cases.after(Cases.inGuidance(), Cases.assign(CHANGED, "jan@caw.example")),
                        seat(CHANGED.minusDays(5), JAN, "a leave")),
                "/thirdParty",
                Corner.CASEWORKER);
    }

    @Test
    void tr_1_whoever_was_replaced_on_the_first_day_held_it_on_no_day() {
        var mistaken =
                Cases.after(Cases.inGuidance(), seat(CHANGED, JAN, "a mistake"), seat(CHANGED, PIET, "he was meant"));
        for (var days : List.of(-1, 0, 1)) {
            assertThat(findings(decide(mistaken, Cases.assign(CHANGED.plusDays(days), "jan@caw.example"))))
                    .isEmpty();
        }
    }

    @Test
    void tr_1_the_history_of_a_vacant_referral_begins_with_the_vacancy() {
        var alone = Cases.received(Cases.selfReferral());
        assertThat(seats(alone))
                .containsExactly(seatOf(new ThirdSeat.Vacant(Vacancy.SELF_REFERRAL), RECEIVED, null, null));
        assertThat(seats(Cases.after(alone, seat(INTAKE, PIET, null))))
                .containsExactly(
                        seatOf(new ThirdSeat.Vacant(Vacancy.SELF_REFERRAL), RECEIVED, INTAKE, null),
                        held(PIET, INTAKE, null, null));
    }
}
