package be.driehoek.service.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The table that answers each requirement of OWASP ASVS 5.0.0, and what is wrong with it.
 *
 * @param lines the lines of the file, its head included
 */
record AsvsTable(List<String> lines) {
    static final String HEAD = "number;level;answer;reference;why";

    /** How many of each chapter are of levels 1 and 2 in the standard, and how many of level 3 we answer besides. */
    static final int[][] OF_CHAPTER = {
        {8, 19, 0},
        {4, 7, 1},
        {8, 11, 0},
        {2, 8, 0},
        {4, 5, 0},
        {13, 22, 0},
        {6, 12, 0},
        {4, 3, 1},
        {4, 3, 0},
        {5, 24, 0},
        {3, 11, 1},
        {3, 6, 0},
        {1, 12, 2},
        {2, 7, 2},
        {3, 10, 1},
        {0, 16, 1},
        {0, 7, 0},
    };

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?\\.[1-9]\\d?\\.[1-9]\\d?");
    private static final Pattern LEVEL = Pattern.compile("[123]");
    private static final Pattern COUNTS =
            Pattern.compile("\\| ([123]) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

    /** How a requirement is met, or not. */
    enum Answer {
        /** By tests. */
        TEST,
        /** By documents alone. */
        DOCUMENT,
        /** There is nothing that it could be about. */
        NOT_APPLICABLE,
        /** It is not met, or not wholly; what there is of it may be named. */
        MISSING
    }

    private record Line(List<Integer> number, int level, Answer answer, List<String> references, String why) {
        static Optional<Line> of(String text) {
            var parts = text.split(";", -1);
            if (parts.length != 5
                    || !NUMBER.matcher(parts[0]).matches()
                    || !LEVEL.matcher(parts[1]).matches()
                    || Arrays.stream(Answer.values()).map(Enum::name).noneMatch(parts[2]::equals)) {
                return Optional.empty();
            }
            return Optional.of(new Line(
                    Arrays.stream(parts[0].split("\\.")).map(Integer::valueOf).toList(),
                    Integer.parseInt(parts[1]),
                    Answer.valueOf(parts[2]),
                    parts[3].isEmpty() ? List.of() : List.of(parts[3].split(" ")),
                    parts[4]));
        }

        int chapter() {
            return number.getFirst();
        }

        boolean isBehind(Line other) {
            for (int part = 0; part < number.size(); part++) {
                if (!number.get(part).equals(other.number.get(part))) {
                    return number.get(part) > other.number.get(part);
                }
            }
            return false;
        }
    }

    /**
     * What is wrong, each with the line that it is about.
     *
     * @param isTest whether there is such a test: the simple name of a class, or with {@code #method} behind it
     * @param isDocument whether there is such a place: a file, or with {@code #heading} behind it
     */
    List<String> faults(Predicate<String> isTest, Predicate<String> isDocument) {
        var faults = new ArrayList<String>();
        if (!HEAD.equals(lines.getFirst())) {
            faults.add("head: " + lines.getFirst());
        }
        var seen = new HashSet<List<Integer>>();
        Line before = null;
        for (var text : lines.subList(1, lines.size())) {
            var read = Line.of(text);
            if (read.isEmpty()) {
                faults.add("unreadable: " + text);
                continue;
            }
            var line = read.get();
            if (!seen.add(line.number())) {
                faults.add("repeated: " + text);
            } else if (before != null && !line.isBehind(before)) {
                faults.add("order: " + text);
            }
            before = line;
            if (line.why().isBlank()) {
                faults.add("no words: " + text);
            }
            for (var reference : line.references()) {
                if (!isTest.test(reference) && !isDocument.test(reference)) {
                    faults.add("nothing there: " + reference + " in " + text);
                }
            }
            if (!fits(line, isTest, isDocument)) {
                faults.add("answer: " + text);
            }
        }
        counts(faults);
        return faults;
    }

    private static boolean fits(Line line, Predicate<String> isTest, Predicate<String> isDocument) {
        return switch (line.answer()) {
            case TEST -> line.references().stream().anyMatch(isTest);
            case DOCUMENT ->
                !line.references().isEmpty() && line.references().stream().allMatch(isDocument);
            case NOT_APPLICABLE -> line.references().isEmpty();
            case MISSING -> true;
        };
    }

    private void counts(List<String> faults) {
        var read = read();
        for (int chapter = 1; chapter <= OF_CHAPTER.length; chapter++) {
            for (int level = 1; level <= 3; level++) {
                var of = chapter;
                var at = level;
                var there = read.stream()
                        .filter(line -> line.chapter() == of && line.level() == at)
                        .count();
                if (there != OF_CHAPTER[chapter - 1][level - 1]) {
                    faults.add("count: chapter %d, level %d has %d".formatted(chapter, level, there));
                }
            }
        }
        read.stream()
                .filter(line -> line.chapter() > OF_CHAPTER.length)
                .forEach(line -> faults.add("no such chapter: " + line.number()));
    }

    private List<Line> read() {
        return lines.stream().map(Line::of).flatMap(Optional::stream).toList();
    }

    /** How many of each level have which answer. */
    Map<Integer, Map<Answer, Integer>> answers() {
        var counts = new TreeMap<Integer, Map<Answer, Integer>>();
        for (var line : read()) {
            counts.computeIfAbsent(line.level(), level -> new EnumMap<>(Answer.class))
                    .merge(line.answer(), 1, Integer::sum);
        }
        return counts;
    }

    /** What a page that counts the answers says wrongly. */
    List<String> faultsOfCounts(List<String> page) {
        var told = page.stream().filter(line -> COUNTS.matcher(line).matches()).toList();
        var right = answers().entrySet().stream()
                .map(level -> {
                    var row = new StringBuilder("| " + level.getKey() + " |");
                    for (var answer : Answer.values()) {
                        row.append(' ')
                                .append(level.getValue().getOrDefault(answer, 0))
                                .append(" |");
                    }
                    return row + " "
                            + level.getValue().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum() + " |";
                })
                .toList();
        return told.equals(right) ? List.of() : List.of("counts: must be " + right + ", got " + told);
    }
}
