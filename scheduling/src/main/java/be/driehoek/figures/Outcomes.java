package be.driehoek.figures;

import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.ObligationKind;
import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.goal.GoalLevel;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of many guidances, year by year (resultaten). */
public final class Outcomes {
    private final NavigableMap<Integer, Year> years = new TreeMap<>(Comparator.reverseOrder());

    private Outcomes() {}

    /** What is known of a year so far. */
    private static final class Year {
        private int begun;
        private int closedBefore;
        private final List<Ending> endings = new ArrayList<>();
        private Timeliness evaluations = Timeliness.NONE;
        private Timeliness feedback = Timeliness.NONE;
    }

    /** What counts of a guidance that ended. */
    private record Ending(
            Ended ended, HousingOutcome housing, HousingChange change, Map<Corner, GoalFigures> goals, long days) {
        static Ending of(GuidanceCase guidanceCase, LocalDate begun, Dated<CaseClosed> closure) {
            var closed = closure.what();
            return new Ending(
                    closed.ended(),
                    closed.outcome().orElse(HousingOutcome.UNKNOWN),
                    new HousingChange(guidanceCase.housingBefore(), closed.housingAfter()),
                    goals(guidanceCase),
                    ChronoUnit.DAYS.between(begun, closure.on()));
        }

        private static Map<Corner, GoalFigures> goals(GuidanceCase guidanceCase) {
            var figures = new EnumMap<Corner, GoalFigures>(Corner.class);
            for (var by : Corner.values()) {
                var latest = guidanceCase.goals().stream()
                        .flatMap(goal -> guidanceCase.ratings().stream()
                                .map(Dated::what)
                                .filter(rating ->
                                        rating.by() == by && rating.goal().equals(goal.id()))
                                .reduce((one, other) -> other)
                                .stream())
                        .toList();
                int reached = (int) latest.stream()
                        .filter(rating -> rating.level().value() >= GoalLevel.EXPECTED)
                        .count();
                figures.put(by, new GoalFigures(guidanceCase.goals().size(), latest.size(), reached));
            }
            return figures;
        }
    }

    /**
     * Looks at what came of guidances.
     *
     * @param cases the cases; each is looked at once, and none is kept
     * @param agenda the obligations of a case, as they stand on the day that is looked at
     * @return the years in which anything began, ended or was due, the latest first
     */
    public static List<YearFigures> of(
            Stream<GuidanceCase> cases, Function<GuidanceCase, ? extends Collection<Obligation>> agenda) {
        var outcomes = new Outcomes();
        cases.forEach(looked -> outcomes.add(looked, agenda.apply(looked)));
        return outcomes.years.entrySet().stream()
                .map(year -> figures(year.getKey(), year.getValue()))
                .toList();
    }

    private void add(GuidanceCase looked, Collection<Obligation> agenda) {
        var begun = looked.term().map(GuidanceTerm::start);
        begun.ifPresent(day -> year(day).begun++);
        looked.closure().ifPresent(closure -> {
            if (begun.isPresent()) {
                year(closure.on()).endings.add(Ending.of(looked, begun.get(), closure));
            } else {
                year(closure.on()).closedBefore++;
            }
        });
        var closedOn = looked.closure().map(Dated::on);
        for (var obligation : agenda) {
            var timeliness = Timeliness.of(obligation, closedOn);
            if (timeliness.all() > 0 && obligation.what() == ObligationKind.EVALUATION) {
                var year = year(obligation.due());
                year.evaluations = year.evaluations.plus(timeliness);
            } else if (timeliness.all() > 0 && obligation.what() == ObligationKind.FEEDBACK) {
                var year = year(obligation.due());
                year.feedback = year.feedback.plus(timeliness);
            }
        }
    }

    private Year year(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), year -> new Year());
    }

    private static YearFigures figures(int number, Year year) {
        var goals = new EnumMap<Corner, GoalFigures>(Corner.class);
        year.endings.forEach(
                ending -> ending.goals().forEach((by, figures) -> goals.merge(by, figures, GoalFigures::plus)));
        return new YearFigures(
                number,
                year.begun,
                year.endings.size(),
                year.closedBefore,
                count(year.endings, Ending::ended),
                count(year.endings, Ending::housing),
                count(year.endings, Ending::change),
                goals,
                Durations.of(year.endings.stream().map(Ending::days).toList()),
                year.evaluations,
                year.feedback);
    }

    private static <T> Map<T, Integer> count(List<Ending> endings, Function<Ending, T> what) {
        return endings.stream().map(what).collect(Collectors.toMap(Function.identity(), one -> 1, Integer::sum));
    }
}
