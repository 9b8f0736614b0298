package be.driehoek.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.agenda.Agenda;
import be.driehoek.agenda.ObligationKind;
import be.driehoek.agenda.ObligationState;
import be.driehoek.assessment.Eligibility;
import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.guidance.Practice;
import be.driehoek.guidance.Recording;
import be.driehoek.party.AccountId;
import be.driehoek.policy.PolicyRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The stories of the demo")
class DemoStoriesTest {
    private static final String POLICY = PolicyRegister.CAW_LIMBURG;

    @Test
    void can_be_told_on_any_day_and_show_every_phase_and_whatever_can_be_due() {
        var eligibility = Eligibility.under(PolicyRegister.shipped());
        var workingDays = new BelgianWorkingDays(Set.of());
        for (var day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2029, 1, 1)); day = day.plusDays(1)) {
            var policy = eligibility.register().inForce(POLICY, day).orElseThrow();
            var practice = new Practice(eligibility.assessor(POLICY), policy.term(), workingDays);
            var recording = new Recording(Instant.EPOCH, day, new AccountId("caseworker"));
            var phases = EnumSet.noneOf(Phase.class);
            var states = EnumSet.noneOf(ObligationState.class);
            var kinds = EnumSet.noneOf(ObligationKind.class);
            for (var story : new DemoStories(day).all()) {
                var told = told(story, practice, recording);
                phases.add(told.phase());
                for (var obligation : Agenda.of(told, policy.agenda(), workingDays, day)) {
                    states.add(obligation.state());
                    kinds.add(obligation.what());
                }
            }
            assertThat(phases).as("on %s", day).containsExactlyInAnyOrder(Phase.values());
            assertThat(states).as("on %s", day).containsExactlyInAnyOrder(ObligationState.values());
            assertThat(kinds).as("on %s", day).containsExactlyInAnyOrder(ObligationKind.values());
        }
    }

    private static GuidanceCase told(DemoStories.Story story, Practice practice, Recording recording) {
        var told = accepted(
                GuidanceCase.receive(new CaseId(new UUID(0, 0)), story.referral(), practice, recording), recording);
        for (var command : story.commands()) {
            told = accepted(told.decide(command, practice, recording), recording);
        }
        return told;
    }

    private static GuidanceCase accepted(Decision decision, Recording recording) {
        assertThat(decision).as("on %s", recording.today()).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).result();
    }
}
