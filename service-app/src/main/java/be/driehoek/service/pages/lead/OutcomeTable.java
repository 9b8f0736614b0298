package be.driehoek.service.pages.lead;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.figures.Durations;
import be.driehoek.figures.GoalFigures;
import be.driehoek.figures.HousingChange;
import be.driehoek.figures.Timeliness;
import be.driehoek.figures.YearFigures;
import be.driehoek.service.pages.Reader;
import be.driehoek.text.Message;
import be.driehoek.triangle.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The outcomes of a team as tables: a row for each figure, a column for each year. What the page shows and what the file holds
 * are the same.
 *
 * @param years the years, the latest first
 * @param groups the tables
 */
record OutcomeTable(List<Integer> years, List<Group> groups) {
    /** Spreadsheets know by it that a file is in UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String SEPARATOR = ";";
    private static final String LINE_END = "\r\n";

    /**
     * A table.
     *
     * @param title what it is about
     * @param rows its rows
     */
    record Group(String title, List<Row> rows) {}

    /**
     * A figure through the years.
     *
     * @param name what it counts
     * @param values its values, year by year; nothing where there is none
     */
    record Row(String name, List<String> values) {}

    static OutcomeTable of(List<YearFigures> years, Reader reader) {
        return new OutcomeTable(years.stream().map(YearFigures::year).toList(), new Writer(years, reader).groups());
    }

    /** Finds the rows and their words. */
    private record Writer(List<YearFigures> years, Reader reader) {

        List<Group> groups() {
            return Stream.of(
                            group(
                                    "guidances",
                                    row(say("begun"), YearFigures::begun),
                                    row(say("closed"), YearFigures::closed),
                                    row(say("closed-before"), YearFigures::closedBefore)),
                            new Group(say("housing"), housing()),
                            new Group(say("goals"), goals()),
                            new Group(say("ended"), ended()),
                            new Group(say("changes"), changes()),
                            group(
                                    "durations",
                                    days("shortest", Durations::shortest),
                                    days("median", Durations::median),
                                    days("longest", Durations::longest)),
                            new Group(say("evaluations"), timely(YearFigures::evaluations)),
                            new Group(say("feedback"), timely(YearFigures::feedback)))
                    .filter(group -> !group.rows().isEmpty())
                    .toList();
        }

        private String say(String code) {
            return reader.say("lead." + code);
        }

        private Group group(String code, Row... rows) {
            return new Group(say(code), List.of(rows));
        }

        private Row row(String name, Function<YearFigures, ?> figure) {
            return new Row(
                    name, years.stream().map(figure).map(Object::toString).toList());
        }

        private Row days(String code, Function<Durations, Long> figure) {
            return row(
                    say(code),
                    year -> year.durations().map(figure).map(Object::toString).orElse(""));
        }

        private List<Row> housing() {
            var rows = new ArrayList<Row>();
            rows.add(row(say("avoided"), YearFigures::housingKept));
            rows.add(row(say("known"), YearFigures::housingKnown));
            Stream.of(HousingOutcome.values())
                    .filter(outcome ->
                            years.stream().anyMatch(year -> year.housing().containsKey(outcome)))
                    .map(outcome -> row(
                            reader.words().word(outcome), year -> year.housing().getOrDefault(outcome, 0)))
                    .forEach(rows::add);
            return rows;
        }

        private List<Row> goals() {
            return Stream.of(Corner.values())
                    .flatMap(by -> Stream.of(
                            goals("reached", by, GoalFigures::reached),
                            goals("rated", by, GoalFigures::rated),
                            goals("not-rated", by, goals -> goals.goals() - goals.rated())))
                    .toList();
        }

        private Row goals(String code, Corner by, Function<GoalFigures, Integer> figure) {
            return row(
                    reader.say("lead.goals-" + code, "by", reader.words().word(by)),
                    year -> Optional.ofNullable(year.goals().get(by))
                            .map(figure)
                            .orElse(0));
        }

        private List<Row> ended() {
            return Stream.of(Ended.values())
                    .filter(way -> years.stream().anyMatch(year -> year.ended().containsKey(way)))
                    .map(way ->
                            row(reader.words().word(way), year -> year.ended().getOrDefault(way, 0)))
                    .toList();
        }

        private List<Row> changes() {
            return years.stream()
                    .flatMap(year -> year.changes().keySet().stream())
                    .distinct()
                    .map(change -> row(name(change), year -> year.changes().getOrDefault(change, 0)))
                    .toList();
        }

        private String name(HousingChange change) {
            return reader.say(Message.of("lead.change")
                    .with("before", name(change.before()))
                    .with("after", name(change.after())));
        }

        private String name(Optional<HousingSituation> situation) {
            return situation.map(known -> reader.words().word(known)).orElseGet(() -> say("not-known"));
        }

        private List<Row> timely(Function<YearFigures, Timeliness> of) {
            return List.of(
                    row(say("in-time"), of.andThen(Timeliness::inTime)),
                    row(say("late"), of.andThen(Timeliness::late)),
                    row(say("missed"), of.andThen(Timeliness::missed)));
        }
    }

    /** The same as a file for spreadsheets, which take a semicolon where a comma is the decimal sign. */
    String csv(Reader reader) {
        var head = Stream.concat(
                Stream.of(reader.say("lead.subject"), reader.say("lead.figure")),
                years.stream().map(String::valueOf));
        var lines = groups.stream()
                .flatMap(group -> group.rows().stream()
                        .map(row -> Stream.concat(Stream.of(group.title(), row.name()), row.values().stream())));
        return BYTE_ORDER_MARK
                + Stream.concat(Stream.of(head), lines)
                        .map(line -> line.map(OutcomeTable::quoted).collect(Collectors.joining(SEPARATOR)))
                        .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
