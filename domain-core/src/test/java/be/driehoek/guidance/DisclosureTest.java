package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.after;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.feedback;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.disclosure.Consent;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Disclosure;
import be.driehoek.disclosure.Ground;
import be.driehoek.disclosure.Recipient;
import be.driehoek.disclosure.RecipientKind;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.goal.GoalLevel;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.guidance.command.DiscloseBuilder;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.guidance.event.Disclosed;
import be.driehoek.party.AccountId;
import be.driehoek.party.ReferrerKind;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("FB-1, LL-2: people outside are told what was disclosed to them, as it stood, and nothing else")
class DisclosureTest {
    private static final AccountId RITA = new AccountId("rita");
    private static final LocalDate DAY = STARTED.plusDays(30);
    private static final LocalDate UNTIL = DAY.plusDays(90);

    private static Recipient recipient(boolean account, RecipientKind kind) {
        return new Recipient(
                account ? Optional.of(RITA) : Optional.empty(), Optional.of(kind), Optional.empty(), Optional.empty());
    }

    private static DiscloseBuilder opened(RecipientKind kind, DisclosedItem... items) {
        return Disclose.builder()
                .on(DAY)
                .recipient(recipient(true, kind))
                .items(List.of(items))
                .purpose(text("to go on together"))
                .ground(Ground.CONSENT)
                .consent(new Consent(DAY, Optional.empty()))
                .until(UNTIL);
    }

    private static DiscloseBuilder told(RecipientKind kind, DisclosedItem... items) {
        return Disclose.builder().on(DAY).recipient(recipient(false, kind)).items(List.of(items));
    }

    private static Disclosure only(GuidanceCase whole) {
        assertThat(whole.disclosures()).hasSize(1);
        return whole.disclosures().getFirst();
    }

    @Test
    void what_is_opened_by_the_rules_is_recorded_without_a_finding() {
        var decision = decide(
                Cases.inGuidance(),
                opened(RecipientKind.AID_WORKER, DisclosedItem.STANDING, DisclosedItem.GOALS)
                        .build());

        assertThat(findings(decision)).isEmpty();
        var disclosure = only(after(decision));
        assertThat(disclosure.snapshot().standing())
                .contains(new Snapshot.Standing(Optional.of(STARTED), Optional.empty()));
        assertThat(disclosure.snapshot().goals())
                .hasValueSatisfying(goals -> assertThat(goals).isNotEmpty());
        assertThat(disclosure.recipient().account()).contains(RITA);
    }

    @ParameterizedTest
    @EnumSource
    void a_snapshot_holds_its_item_and_no_other(DisclosedItem item) {
        var disclose = told(RecipientKind.AID_WORKER, item);
        if (item == DisclosedItem.WORDS) {
            disclose.text(text("it goes well"));
        }
        var whole = after(Cases.wellGuided(), disclose.on(TODAY).build());
        var snapshot = only(whole, item).snapshot();

        assertThat(List.of(
                                snapshot.tenant().isPresent() ? "TENANT" : "",
                                snapshot.standing().isPresent() ? "STANDING" : "",
                                snapshot.caseworker().isPresent() ? "CASEWORKER" : "",
                                snapshot.term().isPresent() ? "TERM" : "",
                                snapshot.goals().isPresent() ? "GOALS" : "",
                                snapshot.progress().isPresent() ? "PROGRESS" : "",
                                snapshot.visits().isPresent() ? "VISITS" : "",
                                snapshot.evaluations().isPresent() ? "EVALUATIONS" : "",
                                snapshot.closure().isPresent() ? "CLOSURE" : "",
                                snapshot.words().isPresent() ? "WORDS" : "")
                        .stream()
                        .filter(name -> !name.isEmpty()))
                // There is nothing to tell of a closure while the case is open, or of a caseworker before there is one.
                .isSubsetOf(item.name())
                .hasSize(item == DisclosedItem.CLOSURE || missing(whole, item) ? 0 : 1);
    }

    private static boolean missing(GuidanceCase whole, DisclosedItem item) {
        return switch (item) {
            case TENANT ->
                whole.referral().tenant().flatMap(tenant -> tenant.name()).isEmpty();
            case CASEWORKER -> whole.caseworker().isEmpty();
            default -> false;
        };
    }

    private static Disclosure only(GuidanceCase whole, DisclosedItem item) {
        return whole.disclosures().stream()
                .filter(disclosure -> disclosure.items().equals(List.of(item)))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @Test
    void a_snapshot_tells_what_happened_by_its_day_and_does_not_change() {
        var before = after(
                Cases.inGuidance(),
                new RateGoal(DAY, Cases.KITCHEN, new GoalLevel(-1), Corner.TENANT),
                new RateGoal(DAY.plusDays(1), Cases.KITCHEN, new GoalLevel(2), Corner.TENANT),
                opened(RecipientKind.AID_WORKER, DisclosedItem.PROGRESS, DisclosedItem.STANDING)
                        .build());
        var later = after(before, Cases.close(DAY.plusDays(40)).build());

        assertThat(only(before).snapshot().progress())
                .hasValueSatisfying(progress -> assertThat(progress)
                        .extracting(rating -> rating.level().value())
                        .containsExactly(-1));
        assertThat(only(later)).isEqualTo(only(before));
    }

    @ParameterizedTest(name = "{0} days after the last day: open {1}")
    @CsvSource({"-91, false", "-90, true", "-1, true", "0, true", "1, false"})
    void it_is_open_from_its_day_until_its_last_day(int days, boolean open) {
        var whole = after(
                Cases.inGuidance(),
                opened(RecipientKind.JUDGE, DisclosedItem.STANDING).build());

        assertThat(only(whole).isOpenOn(UNTIL.plusDays(days))).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} days after the revocation: open {1}")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void it_is_open_until_the_day_before_it_is_taken_back(int days, boolean open) {
        var disclosed = after(
                Cases.inGuidance(),
                opened(RecipientKind.JUDGE, DisclosedItem.STANDING).build());
        var back = DAY.plusDays(10);
        var whole = after(
                disclosed,
                new RevokeDisclosure(back, only(disclosed).sequence(), Optional.of(text("the tenant asked"))));

        assertThat(only(whole).isOpenOn(back.plusDays(days))).isEqualTo(open);
        assertThat(only(whole).revoked())
                .hasValueSatisfying(revoked -> assertThat(revoked.reason()).contains(text("the tenant asked")));
    }

    @Test
    void what_was_told_outside_is_open_to_nobody_here() {
        var whole = after(
                Cases.inGuidance(),
                told(RecipientKind.AID_WORKER, DisclosedItem.STANDING).build());

        assertThat(only(whole).isOpenOn(DAY)).isFalse();
    }

    @Test
    void nothing_is_taken_back_twice_or_that_was_not_disclosed_or_before_it_was() {
        var disclosed = after(
                Cases.inGuidance(),
                opened(RecipientKind.JUDGE, DisclosedItem.STANDING).build());
        var sequence = only(disclosed).sequence();
        var revoke = new RevokeDisclosure(DAY, sequence, Optional.empty());

        assertThat(refusals(decide(disclosed, new RevokeDisclosure(DAY, 1, Optional.empty()))))
                .containsExactly("/disclosure must.known-disclosure");
        assertThat(refusals(decide(disclosed, new RevokeDisclosure(DAY.minusDays(1), sequence, Optional.empty()))))
                .containsExactly("/on must.not-before-day");
        assertThat(refusals(decide(after(disclosed, revoke), revoke))).containsExactly("/disclosure must.revoked-once");
    }

    @Test
    void what_the_rules_forbid_is_not_opened() {
        var guided = Cases.inGuidance();

        assertThat(refusals(decide(
                        guided,
                        opened(RecipientKind.JUDGE, DisclosedItem.STANDING, DisclosedItem.GOALS, DisclosedItem.VISITS)
                                .build())))
                .containsExactly("/items/1 must.item-for-recipient", "/items/2 must.item-for-recipient");
        assertThat(refusals(decide(
                        guided,
                        opened(RecipientKind.LANDLORD, DisclosedItem.STANDING)
                                .ground(Ground.NECESSITY)
                                .build())))
                .containsExactly("/ground must.ground-for-recipient");
        assertThat(refusals(decide(
                        guided,
                        opened(RecipientKind.LANDLORD, DisclosedItem.STANDING)
                                .consent(new Consent(DAY.plusDays(1), Optional.empty()))
                                .build())))
                .containsExactly("/consent must.consent-by");
        assertThat(refusals(decide(
                        guided,
                        opened(RecipientKind.AID_WORKER, DisclosedItem.STANDING)
                                .ground(Ground.SHARED_SECRECY)
                                .consent(Optional.empty())
                                .tenantInformedOn(DAY.plusDays(1))
                                .build())))
                .containsExactly("/tenantInformedOn must.informed-by");
        assertThat(refusals(decide(
                        guided,
                        opened(RecipientKind.AID_WORKER, DisclosedItem.STANDING)
                                .ground(Ground.NECESSITY)
                                .build())))
                .containsExactly("/justification must.present");
    }

    @Test
    void what_is_opened_needs_its_kind_ground_purpose_and_end() {
        var disclose = Disclose.builder()
                .on(DAY)
                .recipient(new Recipient(Optional.of(RITA), Optional.empty(), Optional.empty(), Optional.empty()))
                .addItems(DisclosedItem.STANDING)
                .build();
        var withKind = Disclose.builder()
                .on(DAY)
                .recipient(recipient(true, RecipientKind.AID_WORKER))
                .addItems(DisclosedItem.STANDING)
                .build();

        assertThat(refusals(decide(Cases.inGuidance(), disclose)))
                .containsExactly("/purpose must.present", "/until must.present", "/recipient/kind must.present");
        assertThat(refusals(decide(Cases.inGuidance(), withKind)))
                .containsExactly("/purpose must.present", "/until must.present", "/ground must.present");
    }

    @Test
    void days_that_cannot_be_are_refused_whoever_is_told() {
        assertThat(refusals(decide(
                        Cases.inGuidance(),
                        told(RecipientKind.AID_WORKER, DisclosedItem.STANDING)
                                .until(DAY.minusDays(1))
                                .consent(new Consent(TODAY.plusDays(1), Optional.empty()))
                                .tenantInformedOn(TODAY.plusDays(1))
                                .build())))
                .containsExactly(
                        "/consent/on must.not-after-today",
                        "/until must.not-before-day",
                        "/tenantInformedOn must.not-after-today");
        assertThat(decide(
                        Cases.inGuidance(),
                        opened(RecipientKind.AID_WORKER, DisclosedItem.STANDING)
                                .until(DAY)
                                .build()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void words_are_written_if_and_only_if_words_are_disclosed() {
        assertThat(refusals(decide(
                        Cases.inGuidance(),
                        told(RecipientKind.AID_WORKER, DisclosedItem.WORDS).build())))
                .containsExactly("/text must.present");
        assertThat(refusals(decide(
                        Cases.inGuidance(),
                        told(RecipientKind.AID_WORKER, DisclosedItem.STANDING)
                                .text(text("hello"))
                                .build())))
                .containsExactly("/text must.absent");
    }

    @Test
    void what_was_told_outside_against_the_rules_is_recorded_and_found() {
        var guided = Cases.inGuidance();

        assertThat(findings(decide(
                        guided,
                        told(RecipientKind.JUDGE, DisclosedItem.STANDING, DisclosedItem.GOALS)
                                .ground(Ground.CONSENT)
                                .build())))
                .containsExactlyInAnyOrder("FB-1 disclosure-beyond-recipient", "FB-1 disclosure-without-consent");
        assertThat(findings(decide(
                        guided,
                        told(RecipientKind.LANDLORD, DisclosedItem.STANDING).build())))
                .containsExactly("LL-2 disclosure-ground-unknown");
        assertThat(findings(decide(
                        guided,
                        told(RecipientKind.LANDLORD, DisclosedItem.STANDING)
                                .ground(Ground.LEGAL_DUTY)
                                .build())))
                .containsExactly("LL-2 disclosure-wrong-ground");
        assertThat(findings(decide(
                        guided,
                        told(RecipientKind.AID_WORKER, DisclosedItem.STANDING)
                                .ground(Ground.SHARED_SECRECY)
                                .build())))
                .containsExactly("FB-1 disclosure-tenant-not-informed");
        assertThat(findings(decide(
                        guided,
                        told(RecipientKind.OTHER, DisclosedItem.STANDING)
                                .ground(Ground.NECESSITY)
                                .build())))
                .containsExactly("FB-1 disclosure-without-justification");
        assertThat(findings(decide(
                        guided,
                        Disclose.builder()
                                .on(DAY)
                                .recipient(new Recipient(
                                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                                .addItems(DisclosedItem.STANDING)
                                .build())))
                .containsExactly("FB-1 disclosure-recipient-unknown");
    }

    @Test
    void a_case_that_is_closed_can_still_be_told_of_and_that_be_taken_back() {
        var closed = Cases.closed(DAY.plusDays(5));
        var disclosed = after(
                closed,
                opened(RecipientKind.JUDGE, DisclosedItem.CLOSURE)
                        .on(DAY.plusDays(9))
                        .build());
        var sequence = disclosed.disclosures().getLast().sequence();

        assertThat(disclosed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(disclosed.disclosures().getLast().snapshot().closure()).isPresent();
        assertThat(decide(disclosed, new RevokeDisclosure(DAY.plusDays(9), sequence, Optional.empty())))
                .isInstanceOf(Decision.Accepted.class);
    }

    private static GuidanceCase referredBy(Optional<AccountId> account, ReferrerKind kind) {
        var referral = Cases.referral()
                .referrer(Cases.reachableReferrer().kind(kind).build())
                .build();
        return after(GuidanceCase.receive(Cases.ID, referral, List.of(), account, Cases.PRACTICE, Cases.on(TODAY)));
    }

    private static GiveFeedback consented(LocalDate on) {
        return GiveFeedback.builder()
                .on(on)
                .summary(text("it goes well"))
                .consent(new Consent(on, Optional.empty()))
                .build();
    }

    @Test
    void feedback_is_opened_to_the_account_of_a_referrer_who_helps() {
        var before = referredBy(Optional.of(RITA), ReferrerKind.OCMW);
        var decision = decide(before, consented(DAY));

        assertThat(findings(decision)).isEmpty();
        var disclosure = only(after(decision));
        assertThat(disclosure.recipient().account()).contains(RITA);
        assertThat(disclosure.recipient().kind()).contains(RecipientKind.AID_WORKER);
        assertThat(disclosure.until()).contains(DAY.plusMonths(6));
        assertThat(disclosure.snapshot().words()).contains(text("it goes well"));
        assertThat(findings(decide(before, feedback(DAY)))).containsExactly("FB-1 feedback-opened-without-consent");
        assertThat(Cases.severity(decide(before, feedback(DAY)))).isEqualTo(Severity.ADVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "JUSTICE_OF_THE_PEACE, true, false",
        "LANDLORD, true, false",
        "HOUSING_COMPANY, true, false",
        "POLICE, true, true",
        "POLICE, false, false",
        "OCMW, false, true"
    })
    void the_words_of_feedback_are_opened_by_what_the_referrer_is(ReferrerKind kind, boolean consent, boolean opened) {
        var before = referredBy(Optional.of(RITA), kind);
        var decision = decide(before, consent ? consented(DAY) : feedback(DAY));

        assertThat(only(after(decision)).recipient().account().isPresent()).isEqualTo(opened);
        assertThat(findings(decision).contains("FB-1 feedback-not-opened")).isEqualTo(!opened);
    }

    @ParameterizedTest(name = "{0} days after another one took the seat: opened {1}")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void feedback_goes_to_the_referrer_as_long_as_they_hold_the_third_seat(int days, boolean opened) {
        var replaced = after(
                referredBy(Optional.of(RITA), ReferrerKind.OCMW),
                Cases.seat(DAY, Cases.reachableReferrer().name(text("Another")).build(), null));
        var decision = decide(replaced, consented(DAY.plusDays(days)));

        assertThat(only(after(decision)).recipient().account().isPresent()).isEqualTo(opened);
    }

    @Test
    void a_referral_that_somebody_else_entered_opens_nothing() {
        var decision = decide(referredBy(Optional.empty(), ReferrerKind.OCMW), consented(DAY));

        assertThat(findings(decision)).isEmpty();
        assertThat(only(after(decision)).isOpenOn(DAY)).isFalse();
    }

    @Test
    void feedback_can_be_taken_back_like_any_disclosure() {
        var given = after(referredBy(Optional.of(RITA), ReferrerKind.OCMW), consented(DAY));
        var back = after(given, new RevokeDisclosure(DAY, only(given).sequence(), Optional.empty()));

        assertThat(only(given).isOpenOn(DAY)).isTrue();
        assertThat(only(back).isOpenOn(DAY)).isFalse();
    }

    @Test
    void each_item_is_disclosed_once() {
        var disclose = told(RecipientKind.AID_WORKER, DisclosedItem.TERM, DisclosedItem.STANDING, DisclosedItem.TERM)
                .build();

        assertThat(disclose.items()).containsExactly(DisclosedItem.STANDING, DisclosedItem.TERM);
        assertThat(after(Cases.inGuidance(), disclose).events().getLast().data())
                .isInstanceOf(Disclosed.class);
    }
}
