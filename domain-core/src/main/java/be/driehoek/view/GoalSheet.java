package be.driehoek.view;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.Progress;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.GoalsAdjusted;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.term.Suspension;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The goals of a case on one sheet for the tenant, in plain language (doelenblad); rule GO-5.
 *
 * <p>It holds what was worked out with the tenant: the goals, what the tenant found of them, and the days that matter. It
 * holds nothing that others told or found, no notes, no findings and no codes.
 *
 * @param on the day whose goals these are
 * @param tenant the name of the tenant
 * @param goals the goals in the order in which they were agreed
 * @param start the first day of the guidance
 * @param end the last day of the guidance, as it stood on that day
 * @param suspendedSince since when there is no guidance, where it is suspended on that day
 * @param lookBackBy the day on which the evaluation after three months is due, until it was held
 * @param lookedBackOn the days of the evaluations until that day
 * @param closedOn the day on which the case was closed, where that is not later
 * @param caseworker the account of the caseworker, whom the tenant can ask
 */
public record GoalSheet(
        LocalDate on,
        Optional<FreeText> tenant,
        List<Goal> goals,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> suspendedSince,
        Optional<LocalDate> lookBackBy,
        List<LocalDate> lookedBackOn,
        Optional<LocalDate> closedOn,
        Optional<AccountId> caseworker) {
    /** Keeps its own copies of the lists. */
    public GoalSheet {
        goals = List.copyOf(goals);
        lookedBackOn = List.copyOf(lookedBackOn);
    }

    /**
     * A goal as the tenant reads it; what was not told is empty.
     *
     * @param title what it is called
     * @param tenantsWords the goal in the tenant's own words
     * @param desiredResult what shall be different, where the steps do not say so
     * @param strengths the strengths that it builds on
     * @param steps the way from the start over the goal to what is better still, as far as it is described
     * @param adjustments when it was adjusted, and how, in the order of days
     * @param found how far the tenant found it attained the last time
     * @param agreedBy who agreed to it
     */
    public record Goal(
            FreeText title,
            Optional<FreeText> tenantsWords,
            Optional<FreeText> desiredResult,
            List<FreeText> strengths,
            List<Step> steps,
            List<Adjustment> adjustments,
            Optional<Found> found,
            List<Corner> agreedBy) {
        /** Keeps its own copies of the lists. */
        public Goal {
            strengths = List.copyOf(strengths);
            steps = List.copyOf(steps);
            adjustments = List.copyOf(adjustments);
            agreedBy = List.copyOf(agreedBy);
        }

        private static Goal of(GuidanceCase guidanceCase, ChangeGoal goal, LocalDate on) {
            var steps = stepsOf(goal);
            return new Goal(
                    goal.title(),
                    goal.tenantsWords(),
                    goal.desiredResult()
                            .filter(result -> steps.stream()
                                    .noneMatch(step -> step.description().equals(result))),
                    goal.strengths(),
                    steps,
                    guidanceCase.events().stream()
                            .filter(event -> !event.occurredOn().isAfter(on))
                            .sorted(Comparator.comparing(RecordedEvent::occurredOn))
                            .flatMap(event -> Adjustment.of(event, goal.id()))
                            .toList(),
                    guidanceCase.ratings().stream()
                            .filter(rating -> !rating.on().isAfter(on))
                            .filter(rating -> rating.what().by() == Corner.TENANT)
                            .filter(rating -> rating.what().goal().equals(goal.id()))
                            .reduce((earlier, later) -> later)
                            .map(rating -> new Found(
                                    rating.on(), goal.progressAt(rating.what().level()))),
                    goal.agreedBy().stream().distinct().toList());
        }

        /** The levels from the start on, if the scale is more than its goal. */
        private static List<Step> stepsOf(ChangeGoal goal) {
            var goalLevel = new GoalLevel(GoalLevel.EXPECTED);
            var described = IntStream.rangeClosed(goal.startOfScale().value(), GoalLevel.HIGHEST)
                    .mapToObj(GoalLevel::new)
                    .flatMap(level -> Optional.ofNullable(goal.levels().get(level))
                            .or(() -> goal.desiredResult().filter(result -> level.equals(goalLevel)))
                            .map(description -> new Step(goal.progressAt(level), description))
                            .stream())
                    .toList();
            return goal.levels().isEmpty() ? List.of() : described;
        }
    }

    /**
     * A level of a goal that is described.
     *
     * @param at where it stands beside the start and the goal
     * @param description what is to be seen then
     */
    public record Step(Progress at, FreeText description) {}

    /**
     * An adjustment of a goal.
     *
     * @param on the day
     * @param what what is done differently, where an evaluation said so
     */
    public record Adjustment(LocalDate on, Optional<FreeText> what) {
        private static Stream<Adjustment> of(RecordedEvent event, GoalId goal) {
            return switch (event.data()) {
                case EvaluationHeld held ->
                    held.adjustments().stream()
                            .filter(adjustment -> adjustment.goal().equals(goal))
                            .map(GoalAdjustment::adjustment)
                            .map(what -> new Adjustment(event.occurredOn(), Optional.of(what)));
                case GoalsAdjusted adjusted ->
                    adjusted.goals().stream()
                            .filter(changed -> changed.id().equals(goal))
                            .map(changed -> new Adjustment(event.occurredOn(), Optional.empty()));
                default -> Stream.empty();
            };
        }
    }

    /**
     * What the tenant found of a goal.
     *
     * @param on the day
     * @param progress how far it was
     */
    public record Found(LocalDate on, Progress progress) {}

    /**
     * The sheet of a case.
     *
     * @param guidanceCase the case
     * @param on the day to look at: goals, adjustments and ratings that came later are left out
     * @return the sheet
     */
    public static GoalSheet of(GuidanceCase guidanceCase, LocalDate on) {
        var term = guidanceCase.termOn(on);
        var isLookedBack = guidanceCase
                .firstEvaluation()
                .filter(held -> !held.on().isAfter(on))
                .isPresent();
        return new GoalSheet(
                on,
                guidanceCase.referral().tenant().flatMap(tenant -> tenant.name()),
                guidanceCase.goalsOn(on).stream()
                        .map(goal -> Goal.of(guidanceCase, goal, on))
                        .toList(),
                term.map(GuidanceTerm::start),
                term.map(GuidanceTerm::end),
                guidanceCase.suspensions().stream()
                        .filter(suspension -> suspension.covers(on))
                        .map(Suspension::from)
                        .findFirst(),
                term.filter(dates -> !isLookedBack).map(GuidanceTerm::evaluationDue),
                guidanceCase.evaluations().stream()
                        .map(Dated::on)
                        .filter(day -> !day.isAfter(on))
                        .distinct()
                        .toList(),
                guidanceCase.closure().map(Dated::on).filter(day -> !day.isAfter(on)),
                guidanceCase.triangleHistory().on(on).caseworker());
    }

    /**
     * The sheet as plain text to print or to send.
     *
     * @param language the tenant's language
     * @return lines of at most 80 columns, with a line break at the end; the same for the same sheet
     */
    public String print(Language language) {
        var page = new TextPage();
        write(new SheetWriter(page, language));
        return page.text();
    }

    /**
     * The sheet in its parts.
     *
     * @param language the tenant's language
     * @return the same words as in print
     */
    public Sheet parts(Language language) {
        var page = new SheetPage();
        write(new SheetWriter(page, language));
        return page.sheet();
    }

    private void write(SheetWriter sheet) {
        sheet.title("sheet.goals.title");
        sheet.text("sheet.goals.tenant", tenant);
        sheet.day("sheet.goals.on", Optional.of(on));
        sheet.say(goals.isEmpty() ? "sheet.goals.none" : "sheet.goals.introduction");
        for (int i = 0; i < goals.size(); i++) {
            var goal = goals.get(i);
            sheet.section(i + 1, goal.title(), () -> print(goal, sheet));
        }
        sheet.section("sheet.goals.days", () -> printDays(sheet));
        sheet.section("sheet.goals.questions", () -> {
            sheet.say("sheet.goals.ask");
            caseworker.ifPresentOrElse(
                    account -> sheet.value("sheet.goals.caseworker", account.value()),
                    () -> sheet.say("sheet.goals.no-caseworker"));
        });
    }

    private static void print(Goal goal, SheetWriter sheet) {
        sheet.text("sheet.goals.words", goal.tenantsWords());
        sheet.text("sheet.goals.wanted", goal.desiredResult());
        sheet.texts("sheet.goals.strengths", goal.strengths());
        goal.steps().forEach(step -> sheet.text(label(step.at()), Optional.of(step.description())));
        sheet.group(
                "sheet.goals.adjusted",
                () -> goal.adjustments()
                        .forEach(adjustment -> sheet.item(
                                sheet.wording().day(adjustment.on()),
                                adjustment
                                        .what()
                                        .map(FreeText::value)
                                        .orElseGet(() -> sheet.wording().of("sheet.goals.changed")))));
        goal.found()
                .ifPresent(found -> sheet.value(
                        Message.of("sheet.goals.found").with("day", found.on()),
                        sheet.wording().word(found.progress())));
        sheet.value(
                "sheet.goals.agreed",
                goal.agreedBy().stream()
                        .map(GoalSheet::toTheTenant)
                        .map(sheet.wording()::of)
                        .collect(Collectors.joining(", ")));
    }

    private static String label(Progress at) {
        return switch (at) {
            case WORSE_THAN_START, AS_AT_START -> "sheet.goals.at-start";
            case ON_THE_WAY -> "sheet.goals.first-step";
            case REACHED -> "sheet.goals.goal";
            case BETTER -> "sheet.goals.better";
            case MUCH_BETTER -> "sheet.goals.best";
        };
    }

    private static String toTheTenant(Corner corner) {
        return switch (corner) {
            case TENANT -> "sheet.goals.you";
            case CASEWORKER -> "sheet.goals.your-caseworker";
            case THIRD_PARTY -> "sheet.goals.the-other";
        };
    }

    private void printDays(SheetWriter sheet) {
        if (start.isEmpty() && closedOn.isEmpty()) {
            sheet.say("sheet.goals.not-started");
        }
        sheet.day("sheet.goals.start", start);
        lookedBackOn.forEach(day -> sheet.day("sheet.goals.looked-back", Optional.of(day)));
        if (closedOn.isPresent()) {
            sheet.day("sheet.goals.closed", closedOn);
            return;
        }
        sheet.day("sheet.goals.suspended", suspendedSince);
        sheet.day("sheet.goals.look-back", lookBackBy);
        sheet.day("sheet.goals.end", end);
    }
}
