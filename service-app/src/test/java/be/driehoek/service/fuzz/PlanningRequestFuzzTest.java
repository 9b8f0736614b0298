package be.driehoek.service.fuzz;

import be.driehoek.planning.PlanningRequest;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A planning request is read, or what is wrong with it is said")
class PlanningRequestFuzzTest {

    @FuzzTest
    void reads(byte[] json) {
        Fuzzed.json(json, PlanningRequest.class);
    }
}
