package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.RECEIVED;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.AddCounterNote;
import be.driehoek.guidance.command.ReopenCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GDPR 16: who does not agree with what stands in a case says so beside it")
class CounterNoteTest {
    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 1);

    private static AddCounterNote note(LocalDate on, Integer... about) {
        return new AddCounterNote(on, List.of(about), Objector.TENANT, text("it was not so"));
    }

    @Test
    void what_stood_there_stays_as_it_was() {
        var before = Cases.inGuidance();
        var decision = decide(before, note(STARTED, 1, before.version(), 1));
        var after = Cases.after(decision);

        assertThat(findings(decision)).isEmpty();
        assertThat(after.events().subList(0, before.version())).isEqualTo(before.events());
        assertThat(after.phase()).isEqualTo(before.phase());
        assertThat(after.referral()).isEqualTo(before.referral());
        assertThat(after.counterNotes()).singleElement().satisfies(note -> {
            assertThat(note.what().about()).containsExactly(1, before.version());
            assertThat(note.what().by()).isEqualTo(Objector.TENANT);
            assertThat(note.on()).isEqualTo(STARTED);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, Integer.MAX_VALUE})
    void an_event_that_is_not_there_is_refused(int sequence) {
        assertThat(refusals(decide(Cases.referred(), note(RECEIVED, 1, sequence))))
                .containsExactly("/about/1 must.event-of-case");
    }

    @Test
    void it_is_taken_for_as_long_as_the_case_is_kept() {
        var closed = Cases.closed(CLOSED);
        assertThat(Cases.after(closed, note(TODAY)).phase()).isEqualTo(Phase.CLOSED);
        assertThat(Cases.after(Cases.declined(CLOSED), note(CLOSED.plusDays(1))).phase())
                .isEqualTo(Phase.DECLINED);

        assertThat(refusals(decide(closed, note(TODAY.plusDays(1))))).containsExactly("/on must.not-after-today");
        assertThat(refusals(decide(closed, note(RECEIVED.minusDays(1)))))
                .containsExactly("/on must.not-before-referral");
    }

    @Test
    void it_is_nothing_that_happened_in_the_guidance() {
        var reopened =
                Cases.after(Cases.closed(CLOSED), note(TODAY), new ReopenCase(CLOSED.plusDays(1), Optional.empty()));
        assertThat(decide(reopened, close(CLOSED.plusDays(2)).build())).isInstanceOf(Decision.Accepted.class);
    }
}
