package be.driehoek.service.pages.lead;

import be.driehoek.figures.GoalFigures;
import be.driehoek.figures.Timeliness;
import be.driehoek.figures.YearFigures;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.pages.lead.BarChart.Bar;
import be.driehoek.service.pages.lead.BarChart.Segment;
import be.driehoek.text.Message;
import be.driehoek.triangle.Corner;
import java.util.List;
import java.util.function.Function;

/**
 * What came of the guidances of the team.
 *
 * @param years the years, the latest first
 * @param table the same as tables
 */
record OutcomesPage(List<YearFigures> years, OutcomeTable table) {
    private static final String GOOD = "good";
    private static final String WARM = "warm";
    private static final String BAD = "bad";
    private static final String MAIN = "main";
    private static final String REST = "rest";

    BarChart guidances(Reader reader) {
        return chart(year -> new Bar(
                Integer.toString(year.year()),
                List.of(new Segment(MAIN, year.begun()), new Segment(REST, year.closed())),
                reader.say(Message.of("lead.chart-guidances")
                        .with("begun", year.begun())
                        .with("closed", year.closed()))));
    }

    BarChart housing(Reader reader) {
        return chart(year -> new Bar(
                Integer.toString(year.year()),
                List.of(
                        new Segment(GOOD, year.housingKept()),
                        new Segment(WARM, year.housingKnown() - year.housingKept()),
                        new Segment(REST, year.closed() - year.housingKnown())),
                reader.say(Message.of("lead.chart-housing")
                        .with("kept", year.housingKept())
                        .with("known", year.housingKnown())
                        .with("unknown", year.closed() - year.housingKnown()))));
    }

    BarChart goals(Reader reader) {
        return chart(year -> {
            var goals = year.goals().getOrDefault(Corner.TENANT, new GoalFigures(0, 0, 0));
            return new Bar(
                    Integer.toString(year.year()),
                    List.of(
                            new Segment(GOOD, goals.reached()),
                            new Segment(WARM, goals.rated() - goals.reached()),
                            new Segment(REST, goals.goals() - goals.rated())),
                    reader.say(Message.of("lead.chart-goals")
                            .with("reached", goals.reached())
                            .with("rated", goals.rated())
                            .with("goals", goals.goals())));
        });
    }

    BarChart evaluations(Reader reader) {
        return timeliness(YearFigures::evaluations, reader);
    }

    BarChart feedback(Reader reader) {
        return timeliness(YearFigures::feedback, reader);
    }

    private BarChart timeliness(Function<YearFigures, Timeliness> of, Reader reader) {
        return chart(year -> {
            var timeliness = of.apply(year);
            return new Bar(
                    Integer.toString(year.year()),
                    List.of(
                            new Segment(GOOD, timeliness.inTime()),
                            new Segment(WARM, timeliness.late()),
                            new Segment(BAD, timeliness.missed())),
                    reader.say(Message.of("lead.chart-timely")
                            .with("done", timeliness.inTime())
                            .with("late", timeliness.late())
                            .with("missed", timeliness.missed())));
        });
    }

    private BarChart chart(Function<YearFigures, Bar> bar) {
        return new BarChart(years.stream().map(bar).toList());
    }
}
