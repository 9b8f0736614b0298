package be.driehoek.service.fuzz;

import be.driehoek.referral.Referral;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A referral is read, or what is wrong with it is said")
class ReferralFuzzTest {

    @FuzzTest
    void reads(byte[] json) {
        Fuzzed.json(json, Referral.class);
    }
}
