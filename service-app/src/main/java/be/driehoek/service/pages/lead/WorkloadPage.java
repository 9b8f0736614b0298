package be.driehoek.service.pages.lead;

import be.driehoek.figures.Workload;
import be.driehoek.guidance.Phase;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.pages.lead.BarChart.Segment;
import java.time.LocalDate;
import java.util.List;

/**
 * How much work the cases of the team are.
 *
 * @param today the day that is looked at
 * @param until the last day of the week that begins then
 * @param shares the work of each caseworker
 */
record WorkloadPage(LocalDate today, LocalDate until, List<Workload> shares) {

    /** Phase by phase, from what came in to what goes on. */
    private static final List<String> LOOKS = List.of("rest", "warm", "main", "good");

    BarChart chart(Reader reader) {
        return new BarChart(shares.stream()
                .map(share -> new BarChart.Bar(
                        name(share, reader),
                        Workload.OPEN.stream()
                                .map(phase -> new Segment(look(phase), count(share, phase)))
                                .toList(),
                        Integer.toString(share.all())))
                .toList());
    }

    static String look(Phase phase) {
        return LOOKS.get(Workload.OPEN.indexOf(phase));
    }

    String name(Workload share, Reader reader) {
        return share.caseworker().isPresent() ? share.caseworker().get().value() : reader.say("team.nobody");
    }

    int count(Workload share, Phase phase) {
        return share.cases().getOrDefault(phase, 0);
    }
}
