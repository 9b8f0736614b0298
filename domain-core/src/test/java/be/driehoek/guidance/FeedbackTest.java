package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.feedback;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.seat;
import static be.driehoek.guidance.Cases.vacate;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.WithholdFeedback;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("FB-1: the referrer hears back")
class FeedbackTest {
    @Test
    void feedback_to_a_referrer_is_by_the_method() {
        assertThat(findings(decide(Cases.inGuidance(), feedback(STARTED)))).isEmpty();
    }

    @Test
    void without_a_third_party_there_is_nobody_to_hear_back() {
        var alone = Cases.received(Cases.selfReferral());
        var unknown = Cases.received(Cases.referral().referrer(Optional.empty()).build());
        assertThat(findings(decide(alone, feedback(STARTED)))).containsExactly("FB-1 feedback-without-third-party");
        assertThat(findings(decide(unknown, feedback(STARTED)))).containsExactly("FB-1 feedback-without-third-party");
    }

    @Test
    void feedback_of_which_only_the_day_is_known_is_feedback() {
        assertThat(findings(decide(
                        Cases.inGuidance(), GiveFeedback.builder().on(STARTED).build())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} days after the seat became vacant: nobody hears back {1}")
    @CsvSource({"-1, false", "0, true", "1, true", "9, true", "10, false", "11, false"})
    void whoever_holds_the_third_seat_on_the_day_hears_back(int days, boolean vacant) {
        var day = STARTED.plusDays(20);
        var refilled = Cases.after(
                Cases.inGuidance(),
                vacate(day),
                seat(day.plusDays(10), Cases.reachableReferrer().build(), null));
        assertThat(findings(decide(refilled, feedback(day.plusDays(days)))))
                .isEqualTo(vacant ? List.of("FB-1 feedback-without-third-party") : List.of());
    }

    @Test
    void a_third_party_who_is_entered_late_had_heard_back() {
        var alone = Cases.after(Cases.received(Cases.selfReferral()), feedback(STARTED));
        var referrer = Cases.reachableReferrer().build();
        assertThat(findings(alone)).contains("FB-1 feedback-without-third-party");
        assertThat(findings(Cases.after(alone, seat(STARTED.minusDays(1), referrer, null))))
                .doesNotContain("FB-1 feedback-without-third-party");
        assertThat(findings(Cases.after(alone, seat(STARTED.plusDays(1), referrer, null))))
                .contains("FB-1 feedback-without-third-party");
    }

    @Test
    void feedback_is_withheld_with_a_reason() {
        var withheld = decide(
                Cases.inGuidance(), new WithholdFeedback(STARTED, Optional.of(Cases.text("the tenant asks for time"))));
        assertThat(findings(withheld)).containsExactly("FB-1 feedback-withheld");
        assertThat(Cases.severity(withheld)).isEqualTo(Severity.ADVICE);
        assertThat(Cases.after(withheld).feedbackWithheld().getFirst().what().reason())
                .contains(Cases.text("the tenant asks for time"));
        assertThat(Cases.after(withheld).feedback()).isEmpty();
    }

    @Test
    void feedback_that_is_withheld_without_a_reason_is_a_departure() {
        var withheld = decide(Cases.inGuidance(), new WithholdFeedback(STARTED, Optional.empty()));
        assertThat(findings(withheld)).containsExactly("FB-1 feedback-withheld-without-reason");
        assertThat(Cases.severity(withheld)).isEqualTo(Severity.DEPARTURE);
        assertThat(Cases.after(withheld).feedbackWithheld()).hasSize(1);
    }
}
