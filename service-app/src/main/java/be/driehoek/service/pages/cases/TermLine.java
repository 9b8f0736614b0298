package be.driehoek.service.pages.cases;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.GoalsAdjusted;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.visit.PlannedVisit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The line of a guidance as a picture: a lane for each kind of thing, and the days from left to right.
 *
 * @param lanes the lanes from top to bottom
 * @param ticks the beginnings of months
 * @param today where the day lies from which one looks
 * @param milestones everything that is drawn as a sign, in the order of days
 */
record TermLine(List<Lane> lanes, List<Tick> ticks, int today, List<Milestone> milestones) {
    static final int WIDTH = 960;
    static final int LEFT = 150;
    static final int RIGHT = WIDTH - 20;
    static final int TOP = 34;
    static final int LANE = 38;

    private static final int TICK = 62;
    private static final int BEFORE = 3;
    private static final int AFTER = 10;

    TermLine {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        milestones = List.copyOf(milestones);
    }

    /** What has a lane. */
    enum LaneKind {
        CASE,
        TERM,
        VISITS,
        EVALUATION,
        FEEDBACK,
        GOALS;

        String code() {
            return "case.lane." + name();
        }
    }

    /** What is drawn: as a sign on its day, or as a bar over its days. */
    enum Kind {
        RECEIVED(LaneKind.CASE, Shape.DISC, "plain"),
        ACCEPTED(LaneKind.CASE, Shape.SQUARE, "plain"),
        DECLINED(LaneKind.CASE, Shape.CROSS, "bad"),
        INTAKE(LaneKind.CASE, Shape.DIAMOND, "brand"),
        CLOSED(LaneKind.CASE, Shape.CROSS, "plain"),
        REOPENED(LaneKind.CASE, Shape.TRIANGLE, "plain"),
        STARTED(LaneKind.TERM, Shape.DISC, "brand"),
        TERM(LaneKind.TERM, Shape.BAR, "term"),
        SUSPENDED(LaneKind.TERM, Shape.BAR, "suspended"),
        EXTENDED(LaneKind.TERM, Shape.TRIANGLE, "brand"),
        TERM_END(LaneKind.TERM, Shape.SQUARE, "brand"),
        VISIT_HELD(LaneKind.VISITS, Shape.DISC, "good"),
        VISIT_FAILED(LaneKind.VISITS, Shape.CROSS, "bad"),
        VISIT_PLANNED(LaneKind.VISITS, Shape.RING, "brand"),
        VISIT_CANCELLED(LaneKind.VISITS, Shape.HOLLOW_SQUARE, "plain"),
        EVALUATION_WINDOW(LaneKind.EVALUATION, Shape.BAR, "window"),
        EVALUATION_HELD(LaneKind.EVALUATION, Shape.DIAMOND, "good"),
        FEEDBACK_GIVEN(LaneKind.FEEDBACK, Shape.SQUARE, "good"),
        FEEDBACK_WITHHELD(LaneKind.FEEDBACK, Shape.HOLLOW_SQUARE, "plain"),
        GOALS_AGREED(LaneKind.GOALS, Shape.DISC, "brand"),
        GOALS_ADJUSTED(LaneKind.GOALS, Shape.TRIANGLE, "brand");

        private final LaneKind lane;
        private final Shape shape;
        private final String style;

        Kind(LaneKind lane, Shape shape, String style) {
            this.lane = lane;
            this.shape = shape;
            this.style = style;
        }

        String code() {
            return "case.line." + name();
        }

        Shape shape() {
            return shape;
        }

        String style() {
            return style;
        }
    }

    /**
     * Something on its day, or on its days.
     *
     * @param kind what
     * @param on the day, or the first one
     * @param until the last day of a bar
     */
    record Milestone(Kind kind, LocalDate on, Optional<LocalDate> until) {
        private static Milestone of(Kind kind, LocalDate on) {
            return new Milestone(kind, on, Optional.empty());
        }

        private LocalDate last() {
            return until.orElse(on);
        }
    }

    /**
     * A sign in the picture.
     *
     * @param milestone what it stands for
     * @param x where its day lies
     * @param path its form
     */
    record Mark(Milestone milestone, int x, String path) {}

    /**
     * A bar in the picture.
     *
     * @param milestone what it stands for
     * @param x its left
     * @param width its width
     */
    record Bar(Milestone milestone, int x, int width) {}

    /**
     * A lane.
     *
     * @param kind of what
     * @param y its middle
     * @param bars its bars, those on top last
     * @param marks its signs
     */
    record Lane(LaneKind kind, int y, List<Bar> bars, List<Mark> marks) {
        Lane {
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }
    }

    /**
     * The beginning of a month.
     *
     * @param month its first day
     * @param x where it lies
     */
    record Tick(LocalDate month, int x) {}

    /** The days of the picture. */
    private record Scale(LocalDate first, LocalDate last) {
        static Scale of(List<Milestone> milestones, LocalDate day) {
            var first = Stream.concat(Stream.of(day), milestones.stream().map(Milestone::on))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var last = Stream.concat(Stream.of(day), milestones.stream().map(Milestone::last))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return new Scale(first.minusDays(BEFORE), last.plusDays(AFTER));
        }

        int x(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
            return LEFT + (int) Math.round(share * (RIGHT - LEFT));
        }

        /** So many months that their names do not touch. */
        List<Tick> ticks() {
            var months = Stream.iterate(
                            first.withDayOfMonth(1).plusMonths(1),
                            month -> !month.isAfter(last),
                            month -> month.plusMonths(1))
                    .map(month -> new Tick(month, x(month)))
                    .toList();
            int room = (RIGHT - LEFT) / TICK;
            int step = Math.max(1, (months.size() + room - 1) / room);
            return Stream.iterate(0, i -> i < months.size(), i -> i + step)
                    .map(months::get)
                    .filter(tick -> tick.x() <= RIGHT - TICK / 2)
                    .toList();
        }
    }

    /** The height of the lanes together, with what stands above and below them. */
    static int height() {
        return bottom() + 26;
    }

    static int bottom() {
        return TOP + LaneKind.values().length * LANE;
    }

    /**
     * The line of a case.
     *
     * @param guidanceCase the case
     * @param day the day from which one looks
     * @return the picture
     */
    static TermLine of(GuidanceCase guidanceCase, LocalDate day) {
        var milestones = milestones(guidanceCase, day);
        var scale = Scale.of(milestones, day);
        var lanes = new ArrayList<Lane>();
        int y = TOP + LANE / 2;
        for (var kind : LaneKind.values()) {
            var ofKind = milestones.stream()
                    .filter(milestone -> milestone.kind().lane == kind)
                    .toList();
            lanes.add(lane(kind, y, ofKind, scale));
            y += LANE;
        }
        return new TermLine(lanes, scale.ticks(), scale.x(day), milestones);
    }

    private static Lane lane(LaneKind kind, int y, List<Milestone> milestones, Scale scale) {
        return new Lane(
                kind,
                y,
                milestones.stream()
                        .filter(milestone -> milestone.until().isPresent())
                        .map(milestone -> {
                            int x = scale.x(milestone.on());
                            return new Bar(milestone, x, Math.max(2, scale.x(milestone.last()) - x));
                        })
                        .toList(),
                milestones.stream()
                        .filter(milestone -> milestone.until().isEmpty())
                        .map(milestone -> {
                            int x = scale.x(milestone.on());
                            return new Mark(
                                    milestone, x, milestone.kind().shape().at(x, y));
                        })
                        .toList());
    }

    private static List<Milestone> milestones(GuidanceCase of, LocalDate day) {
        var all = new ArrayList<Milestone>();
        all.add(Milestone.of(Kind.RECEIVED, of.referral().receivedOn()));
        of.acceptedOn().ifPresent(on -> all.add(Milestone.of(Kind.ACCEPTED, on)));
        of.declinedOn().ifPresent(on -> all.add(Milestone.of(Kind.DECLINED, on)));
        add(all, Kind.INTAKE, of.intakeVisits());
        add(all, Kind.CLOSED, of.closures());
        add(all, Kind.REOPENED, of.reopenings());
        of.term().ifPresent(term -> addTerm(all, term, of, day));
        add(all, Kind.EXTENDED, of.extensions());
        add(all, Kind.VISIT_HELD, of.visits());
        add(all, Kind.VISIT_FAILED, of.attempts());
        of.plannedVisits().stream().flatMap(TermLine::stillPlanned).forEach(all::add);
        add(all, Kind.EVALUATION_HELD, of.evaluations());
        add(all, Kind.FEEDBACK_GIVEN, of.feedback());
        add(all, Kind.FEEDBACK_WITHHELD, of.feedbackWithheld());
        add(all, Kind.GOALS_AGREED, of.goalAgreements());
        of.events().stream()
                .filter(event -> event.data() instanceof GoalsAdjusted)
                .map(RecordedEvent::occurredOn)
                .forEach(on -> all.add(Milestone.of(Kind.GOALS_ADJUSTED, on)));
        of.evaluations().stream()
                .filter(held -> !held.what().adjustments().isEmpty())
                .forEach(held -> all.add(Milestone.of(Kind.GOALS_ADJUSTED, held.on())));
        all.sort(Comparator.comparing(Milestone::on).thenComparing(Milestone::kind));
        return all;
    }

    private static void addTerm(List<Milestone> all, GuidanceTerm term, GuidanceCase of, LocalDate day) {
        all.add(Milestone.of(Kind.STARTED, term.start()));
        all.add(new Milestone(Kind.TERM, term.start(), Optional.of(term.end())));
        all.add(Milestone.of(Kind.TERM_END, term.end()));
        all.add(new Milestone(Kind.EVALUATION_WINDOW, term.evaluationFrom(), Optional.of(term.evaluationDue())));
        for (var suspension : of.suspensions()) {
            var until = suspension.until().orElse(day);
            all.add(new Milestone(
                    Kind.SUSPENDED,
                    suspension.from(),
                    Optional.of(until.isBefore(suspension.from()) ? suspension.from() : until)));
        }
    }

    private static void add(List<Milestone> all, Kind kind, List<? extends Dated<?>> happened) {
        happened.forEach(dated -> all.add(Milestone.of(kind, dated.on())));
    }

    /** A visit that was held or failed stands there as itself. */
    private static Stream<Milestone> stillPlanned(PlannedVisit visit) {
        return switch (visit.state()) {
            case PLANNED -> Stream.of(Milestone.of(Kind.VISIT_PLANNED, visit.plannedOn()));
            case CANCELLED -> Stream.of(Milestone.of(Kind.VISIT_CANCELLED, visit.plannedOn()));
            case HELD, ATTEMPTED -> Stream.empty();
        };
    }
}
