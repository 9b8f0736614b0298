package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.feedback;
import static be.driehoek.guidance.Cases.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
