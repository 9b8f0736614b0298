package be.driehoek.guidance;

import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.disclosure.SnapshotBuilder;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.party.Tenant;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what is disclosed out of a case: those items and nothing else, as they stood on the day. */
final class Snapshots {
    private Snapshots() {}

    static Snapshot of(CaseState state, Disclose disclose) {
        var snapshot = Snapshot.builder();
        for (var item : disclose.items()) {
            add(snapshot, item, state, disclose);
        }
        return snapshot.build();
    }

    private static void add(SnapshotBuilder snapshot, DisclosedItem item, CaseState state, Disclose disclose) {
        var day = disclose.on();
        switch (item) {
            case TENANT -> snapshot.tenant(state.referralOn(day).tenant().flatMap(Tenant::name));
            case STANDING -> snapshot.standing(standing(state, day));
            case CASEWORKER ->
                snapshot.caseworker(state.triangleHistory().on(day).caseworker());
            case TERM ->
                snapshot.term(startedBy(state, day)
                        .flatMap(started -> state.termOn(day))
                        .map(term -> new Snapshot.Term(term.start(), term.evaluationDue(), term.end())));
            case GOALS ->
                snapshot.goals(state.goalsOn(day).values().stream()
                        .map(goal -> new Snapshot.Goal(goal.title(), goal.desiredResult()))
                        .toList());
            case PROGRESS -> snapshot.progress(progress(state, day));
            case VISITS -> snapshot.visits(visits(state, day));
            case EVALUATIONS ->
                snapshot.evaluations(until(state, day, EvaluationHeld.class)
                        .map(held -> new Snapshot.Evaluation(
                                held.on(),
                                held.what().adjustments().stream()
                                        .map(adjustment -> adjustment.adjustment())
                                        .toList()))
                        .toList());
            case CLOSURE ->
                snapshot.closure(state.closureOn(day)
                        .map(closed -> new Snapshot.Closure(
                                closed.on(),
                                closed.what().ended(),
                                closed.what().outcome())));
            case WORDS -> snapshot.words(disclose.text());
        }
    }

    private static Snapshot.Standing standing(CaseState state, LocalDate day) {
        return new Snapshot.Standing(startedBy(state, day), state.closureOn(day).map(Dated::on));
    }

    private static Optional<LocalDate> startedBy(CaseState state, LocalDate day) {
        return state.start().map(start -> start.what().start()).filter(start -> !start.isAfter(day));
    }

    /** The latest rating of each goal by each person. */
    private static List<Snapshot.Rating> progress(CaseState state, LocalDate day) {
        record Rated(Object goal, Corner by) {}
        var goals = state.goalsOn(day);
        var latest = new LinkedHashMap<Rated, Dated<GoalRating>>();
        state.ratings().stream()
                .filter(rating -> !rating.on().isAfter(day))
                .filter(rating -> goals.containsKey(rating.what().goal()))
                .forEach(rating ->
                        latest.put(new Rated(rating.what().goal(), rating.what().by()), rating));
        return goals.entrySet().stream()
                .flatMap(goal -> latest.values().stream()
                        .filter(rating -> rating.what().goal().equals(goal.getKey()))
                        .map(rating -> new Snapshot.Rating(
                                goal.getValue().title(),
                                rating.on(),
                                rating.what().level(),
                                rating.what().by())))
                .toList();
    }

    private static List<LocalDate> visits(CaseState state, LocalDate day) {
        return Stream.of(IntakeVisitHeld.class, VisitHeld.class, EvaluationHeld.class)
                .flatMap(kind -> until(state, day, kind).map(Dated::on))
                .distinct()
                .sorted()
                .toList();
    }

    private static <T extends be.driehoek.guidance.event.CaseEvent> Stream<Dated<T>> until(
            CaseState state, LocalDate day, Class<T> kind) {
        return state.happened(kind).stream().filter(event -> !event.on().isAfter(day));
    }
}
