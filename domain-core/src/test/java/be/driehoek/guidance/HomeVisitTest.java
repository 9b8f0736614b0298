package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.triangle.Attendee;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("VI-1: guidance is a home visit that works on agreed goals")
class HomeVisitTest {
    @ParameterizedTest(name = "{0} days after the start: before it {1}")
    @CsvSource({"-1, true", "0, false", "1, false", "400, false"})
    void a_visit_of_the_guidance_comes_from_its_start_on(int days, boolean before) {
        var decision = decide(Cases.inGuidance(), visit(STARTED.plusDays(days)).build());
        if (before) {
            assertThat(findings(decision)).containsExactly("VI-1 visit-before-start");
        } else {
            assertThat(findings(decision)).isEmpty();
        }
    }

    @Test
    void a_visit_in_a_case_that_has_not_started_is_recorded_with_a_finding() {
        assertThat(findings(
                        decide(Cases.inIntake(), visit(STARTED).goals(List.of()).build())))
                .containsExactlyInAnyOrder("VI-1 visit-before-start", "VI-1 visit-without-goals");
    }

    @Test
    void a_visit_works_on_goals() {
        var decision =
                decide(Cases.inGuidance(), visit(STARTED).goals(List.of()).build());
        assertThat(findings(decision)).containsExactly("VI-1 visit-without-goals");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
    }

    @Test
    void a_visit_is_with_the_tenant() {
        assertThat(findings(decide(
                        Cases.inGuidance(),
                        visit(STARTED)
                                .attendees(List.of(Attendee.CASEWORKER, Attendee.LANDLORD))
                                .build())))
                .containsExactly("VI-1 visit-without-tenant");
        assertThat(findings(decide(
                        Cases.inGuidance(),
                        visit(STARTED).attendees(List.of(Attendee.TENANT)).build())))
                .isEmpty();
    }

    @Test
    void who_is_named_twice_was_there_once() {
        var visited = Cases.after(
                Cases.inGuidance(),
                visit(STARTED)
                        .attendees(List.of(Attendee.TENANT, Attendee.TENANT))
                        .build());
        assertThat(visited.visits().getFirst().what().attendees()).containsExactly(Attendee.TENANT);
    }
}
