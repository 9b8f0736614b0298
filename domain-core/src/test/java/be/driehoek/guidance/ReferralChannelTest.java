package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.PRACTICE;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.referral;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.json.StrictJson;
import be.driehoek.referral.Channel;
import be.driehoek.referral.Referral;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("RE-1: a referral comes straight to the service, by whatever channel")
class ReferralChannelTest {
    private static void assertReceived(Optional<Channel> channel, Referral referral) {
        var decision = GuidanceCase.receive(Cases.ID, referral, PRACTICE, Cases.on(TODAY));

        assertThat(findings(decision)).isEmpty();
        assertThat(Cases.after(decision).phase()).isEqualTo(Phase.REFERRED);
        assertThat(Cases.after(decision).referral().channel()).isEqualTo(channel);
    }

    @ParameterizedTest
    @EnumSource
    void none_is_refused_or_found_against_for_its_channel(Channel channel) {
        assertReceived(Optional.of(channel), referral().channel(channel).build());
    }

    @Test
    void nor_is_one_whose_channel_nobody_told() {
        assertReceived(
                Optional.empty(), referral().channel(Optional.<Channel>empty()).build());
    }

    @ParameterizedTest
    @EnumSource
    void the_channel_is_kept_with_the_referral(Channel channel) {
        var told = referral().channel(channel).build();
        assertThat(StrictJson.read(StrictJson.write(told), Referral.class).channel())
                .contains(channel);
    }
}
