package be.driehoek.service.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.assessment.Eligibility;
import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Practice;
import be.driehoek.guidance.Recording;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.party.AccountId;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.service.pages.cases.TermLine.Kind;
import be.driehoek.service.pages.cases.TermLine.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The line of a guidance, drawn")
class TermLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Recording RECORDING = new Recording(Instant.EPOCH, TODAY, new AccountId("caseworker"));

    private static Practice practice() {
        var policy = PolicyRegister.shipped()
                .inForce(PolicyRegister.CAW_LIMBURG, TODAY)
                .orElseThrow();
        return new Practice(
                Eligibility.under(PolicyRegister.shipped()).assessor(PolicyRegister.CAW_LIMBURG),
                policy.term(),
                new BelgianWorkingDays(Set.of()));
    }

    private static GuidanceCase told(List<Command> commands) {
        var practice = practice();
        var told = accepted(GuidanceCase.receive(new CaseId(new UUID(0, 1)), LongCase.referral(), practice, RECORDING));
        for (var command : commands) {
            told = accepted(told.decide(command, practice, RECORDING));
        }
        return told;
    }

    private static GuidanceCase accepted(Decision decision) {
        return ((Decision.Accepted) decision).result();
    }

    private static void assertDrawnWithin(TermLine line) {
        assertThat(line.today()).isBetween(TermLine.LEFT, TermLine.RIGHT);
        assertThat(line.lanes()).hasSize(TermLine.LaneKind.values().length).allSatisfy(lane -> {
            assertThat(lane.y()).isBetween(TermLine.TOP, TermLine.bottom());
            assertThat(lane.marks()).allSatisfy(mark -> assertThat(mark.x()).isBetween(TermLine.LEFT, TermLine.RIGHT));
            assertThat(lane.bars()).allSatisfy(bar -> {
                assertThat(bar.x()).isBetween(TermLine.LEFT, TermLine.RIGHT);
                assertThat(bar.x() + bar.width()).isBetween(TermLine.LEFT, TermLine.RIGHT);
                assertThat(bar.width()).isPositive();
            });
        });
        for (int i = 1; i < line.ticks().size(); i++) {
            assertThat(line.ticks().get(i).x() - line.ticks().get(i - 1).x()).isGreaterThan(45);
        }
        assertThat(line.ticks()).allSatisfy(tick -> assertThat(tick.x()).isBetween(TermLine.LEFT, TermLine.RIGHT - 30));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2026-11-30",
        "30, 2026-03-01",
        "300, 2026-11-30",
        "30, 2026-01-03",
        "30, 2029-11-30",
        "30, 2041-01-01"
    })
    void everything_lies_in_its_lane_however_long_it_is(int events, LocalDate day) {
        var line = TermLine.of(told(LongCase.commands(events)), day);
        assertDrawnWithin(line);
        assertThat(line.milestones()).extracting(Milestone::on).isSorted();
        assertThat(line.lanes().stream()
                        .mapToInt(lane -> lane.marks().size() + lane.bars().size())
                        .sum())
                .isEqualTo(line.milestones().size());
    }

    @Test
    void a_referral_alone_has_its_day() {
        var line = TermLine.of(told(List.of()), TODAY);
        assertDrawnWithin(line);
        assertThat(line.milestones()).extracting(Milestone::kind).containsExactly(Kind.RECEIVED);
    }

    @Test
    void what_goes_on_ends_on_the_day_from_which_one_looks() {
        var suspendedOn = LongCase.START.plusDays(200);
        var line = TermLine.of(
                told(Stream.concat(
                                LongCase.commands(20).stream(),
                                Stream.of(
                                        new ExtendTerm(
                                                LongCase.START.plusDays(180),
                                                LongCase.START.plusDays(240),
                                                Optional.empty()),
                                        new SuspendGuidance(suspendedOn, Optional.empty())))
                        .toList()),
                TODAY);
        assertDrawnWithin(line);
        assertThat(line.milestones())
                .contains(new Milestone(Kind.SUSPENDED, suspendedOn, Optional.of(TODAY)))
                .contains(new Milestone(Kind.TERM, LongCase.START, Optional.of(LongCase.START.plusDays(240))))
                .extracting(Milestone::kind)
                .contains(Kind.EXTENDED, Kind.TERM_END, Kind.EVALUATION_WINDOW);
    }
}
