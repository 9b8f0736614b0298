package be.driehoek.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Goal attainment scaling: the T-score over the scores that lie beside the project")
class GasOraclesTest {
    /** Where the file is, when it does not lie beside the project. */
    private static final String PROPERTY = "driehoek.gas-oracles";

    private static final String BESIDE_THE_PROJECT = "shared/field/gas-oracles.json";

    /** The file that the property names, else the nearest on the way up from the module, if any. */
    private static Optional<Path> file() {
        var named = System.getProperty(PROPERTY);
        if (named != null) {
            assertThat(Path.of(named)).as(PROPERTY).isRegularFile();
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve(BESIDE_THE_PROJECT))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    @Test
    void every_score_comes_out() throws IOException {
        var file = file();
        assumeTrue(
                file.isPresent(),
                "skipped: the scores must lie beside the project, in ../shared/field/gas-oracles.json");

        var oracles = StrictJson.mapper().readTree(file.get().toFile());

        assertThat(oracles).hasSizeGreaterThanOrEqualTo(14);
        assertThat(oracles)
                .allSatisfy(oracle -> assertThat(
                                TScore.of(levels(oracle), oracle.required("rho").doubleValue())
                                        .value())
                        .as(oracle.required("name").textValue())
                        .isEqualTo(oracle.required("T").doubleValue(), within(1e-9)));
    }

    private static List<WeightedLevel> levels(JsonNode oracle) {
        var levels = oracle.required("x");
        var weights = oracle.required("w");
        var all = new ArrayList<WeightedLevel>();
        for (int i = 0; i < levels.size(); i++) {
            all.add(new WeightedLevel(
                    weights.isNull() ? 1 : weights.required(i).doubleValue(),
                    new GoalLevel(levels.get(i).intValue())));
        }
        return all;
    }
}
