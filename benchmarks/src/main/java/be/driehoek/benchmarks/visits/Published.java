package be.driehoek.benchmarks.visits;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An instance of the public benchmark, and the best cost that was published for it.
 *
 * @param name its name in the literature, such as {@code B6}
 * @param group its group, the first letter of its name
 * @param index its number in the group, from 1 on
 * @param file where it stands
 * @param rounded the best cost, with as many digits as it was published with
 */
record Published(String name, String group, int index, Path file, BigDecimal rounded) {
    /** The instances that are there, in the order of the table of published costs. */
    static List<Published> in(Path data) throws IOException {
        List<String> rows = Files.readAllLines(data.resolve("best-known.csv"));
        List<String> columns = List.of(rows.getFirst().split(",", -1));
        List<Published> published = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split(",", -1);
            String name = fields[columns.indexOf("instance")];
            String index = fields[columns.indexOf("index")];
            Path file = data.resolve("instances")
                    .resolve("hhcrsp_" + fields[columns.indexOf("patients")] + "_" + index + ".json");
            if (Files.exists(file)) {
                published.add(new Published(
                        name,
                        name.substring(0, 1),
                        Integer.parseInt(index),
                        file,
                        new BigDecimal(fields[columns.indexOf("best_published")])));
            }
        }
        return published;
    }
}
