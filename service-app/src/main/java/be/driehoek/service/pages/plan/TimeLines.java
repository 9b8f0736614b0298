package be.driehoek.service.pages.plan;

import be.driehoek.party.AccountId;
import be.driehoek.planning.ProposedVisit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who visits when, as lines: one for each caseworker and day with visits. Where they are drawn; the words stand in the table.
 *
 * @param lines the lines, by day and then by caseworker
 * @param from the hour with which they begin
 * @param until the hour with which they end
 */
record TimeLines(List<Line> lines, int from, int until) {
    static final int WIDTH = 760;
    static final int BAR_HEIGHT = 24;

    private static final int LEFT = 260;
    private static final int RIGHT = 20;
    private static final int TOP = 28;
    private static final int LINE = 34;
    private static final int HOUR = 60;
    private static final int TEXT_DROP = 17;

    /**
     * A line.
     *
     * @param caseworker who visits
     * @param day when
     * @param visits the visits, in order
     */
    record Line(AccountId caseworker, LocalDate day, List<ProposedVisit> visits) {}

    static TimeLines of(List<ProposedVisit> visits) {
        var lines = visits.stream()
                .map(visit -> new Line(visit.caseworker(), visit.day(), List.of()))
                .distinct()
                .map(line -> new Line(
                        line.caseworker(),
                        line.day(),
                        visits.stream()
                                .filter(visit -> visit.day().equals(line.day())
                                        && visit.caseworker().equals(line.caseworker()))
                                .toList()))
                .toList();
        int from =
                visits.stream().mapToInt(visit -> visit.start().getHour()).min().orElse(0);
        int until = visits.stream()
                .mapToInt(visit -> (minute(visit.end()) + HOUR - 1) / HOUR)
                .max()
                .orElse(1);
        return new TimeLines(lines, from, Math.max(until, from + 1));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    List<Integer> hours() {
        return IntStream.rangeClosed(from, until).boxed().toList();
    }

    int height() {
        return TOP + lines.size() * LINE;
    }

    int xOf(int hour) {
        return x(hour * HOUR);
    }

    int x(LocalTime time) {
        return x(minute(time));
    }

    private int x(int minute) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (minute - from * HOUR) / ((until - from) * HOUR);
    }

    int width(ProposedVisit visit) {
        return x(visit.end()) - x(visit.start());
    }

    static int y(int line) {
        return TOP + line * LINE;
    }

    static int textY(int line) {
        return y(line) + TEXT_DROP;
    }
}
