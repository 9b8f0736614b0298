package be.driehoek.service.fuzz;

import be.driehoek.policy.PolicyRegister;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The file of a policy is read, or what is wrong with it is said")
class PolicyFuzzTest {
    private static final PolicyRegister SHIPPED = PolicyRegister.shipped();

    @MethodSource("shipped")
    @FuzzTest
    void reads(byte[] json) {
        Fuzzed.read(() -> PolicyRegister.read(json));
        Fuzzed.read(() -> SHIPPED.with(new TreeMap<>(Map.of("own.json", json))));
    }

    private static Stream<Arguments> shipped() {
        return Fuzzed.files("../eligibility-rules/src/main/resources/be/driehoek/policy");
    }
}
