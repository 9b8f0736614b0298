package be.driehoek.view;

import be.driehoek.goal.GoalId;
import be.driehoek.guidance.Arbitrary;
import be.driehoek.guidance.Cases;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases drawn by a seed, for what must hold on every sheet. */
final class DrawnCases {
    /** Begins every text of {@link #full()}. */
    private static final String MARKER = "Zxqv";

    private static final Pattern MARKED = Pattern.compile(MARKER + "\\d+");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 31);
    private static final int STEPS = 25;

    private DrawnCases() {}

    /** A case in guidance after whatever was tried with it. No text in it looks like something that a sheet must not say. */
    static GuidanceCase walked(long seed) {
        var arbitrary = Arbitrary.of(seed);
        var on = Cases.on(Cases.TODAY);
        var walked = Cases.after(GuidanceCase.receive(Cases.ID, arbitrary.referral(FIRST_DAY), Cases.PRACTICE, on));
        var day = FIRST_DAY;
        for (var command : List.of(
                Cases.accept(day), Cases.agree(day, Cases.goal(new GoalId("g0")).build()), Cases.start(day))) {
            walked = Cases.after(walked.decide(command, Cases.PRACTICE, on));
        }
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(arbitrary.random().nextInt(15));
            if (walked.decide(arbitrary.command(day, walked.phase()), Cases.PRACTICE, on)
                    instanceof Decision.Accepted accepted) {
                walked = accepted.result();
            }
        }
        var stored = new String(StrictJson.write(walked.events()), StandardCharsets.UTF_8)
                .replace("null\"", "nothing\"")
                .replace("{place}", "a place")
                .replace("<redacted?>", "hidden");
        return GuidanceCase.replay(
                Cases.ID, List.of(StrictJson.read(stored.getBytes(StandardCharsets.UTF_8), RecordedEvent[].class)));
    }

    /** A case with several events of each kind, in which nothing is missing and every text bears the marker. */
    static GuidanceCase full() {
        var arbitrary = Arbitrary.full(MARKER);
        var events = new ArrayList<CaseEvent>(arbitrary.everyEvent());
        for (int i = 0; i < 5; i++) {
            arbitrary.everyEvent().stream()
                    .filter(event -> !(event instanceof ReferralReceived))
                    .forEach(events::add);
        }
        return GuidanceCase.replay(
                Cases.ID,
                IntStream.range(0, events.size())
                        .mapToObj(i -> new RecordedEvent(
                                i + 1,
                                FIRST_DAY.plusDays(i),
                                Cases.on(Cases.TODAY).at(),
                                Cases.CASEWORKER,
                                events.get(i)))
                        .toList());
    }

    /** The texts with the marker in what is printed or written. */
    static Set<String> marked(Object... printed) {
        return Stream.of(printed)
                .flatMap(text -> MARKED.matcher(text.toString()).results())
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String asJson(Object value) {
        return new String(StrictJson.write(value), StandardCharsets.UTF_8);
    }
}
