package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.inGuidanceWithoutGoals;
import static be.driehoek.guidance.Cases.reachableReferrer;
import static be.driehoek.guidance.Cases.seat;
import static be.driehoek.guidance.Cases.text;
import static be.driehoek.guidance.Cases.vacate;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.party.Referrer;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TR-4: the evaluation confirms that the third party stays reachable")
class ContactConfirmedTest {
    private static final String UNREACHABLE = "TR-4 third-party-unreachable";
    private static final String NOT_CONFIRMED = "TR-4 contact-not-reconfirmed";
    private static final LocalDate CHANGED = STARTED.plusDays(10);
    private static final Referrer WITHOUT_CONTACT =
            reachableReferrer().email(Optional.empty()).phone(Optional.empty()).build();

    private static HoldEvaluation evaluated(@Nullable Boolean confirmed, String involved) {
        var evaluation = evaluation(EVALUATION_DUE)
                .attendees(List.of(Attendee.TENANT))
                .contactConfirmed(Optional.ofNullable(confirmed));
        return switch (involved) {
            case "present" -> evaluation.addAttendees(Attendee.THIRD_PARTY).build();
            case "input" -> evaluation.addInput(Attendee.THIRD_PARTY).build();
            default -> evaluation.build();
        };
    }

    @ParameterizedTest(name = "reachable {0}, confirmed {1}, involved {2}: {3}")
    @CsvSource({
        "true,  true,  present,",
        "true,  true,  input,",
        "true,  true,  not,",
        "true,  false, present, TR-4 contact-not-reconfirmed",
        "true,  false, input,   TR-4 contact-not-reconfirmed",
        "true,  false, not,     TR-4 contact-not-reconfirmed",
        "true,  ,      present,",
        "true,  ,      input,",
        "true,  ,      not,     TR-4 contact-not-reconfirmed",
        "false, true,  present, TR-4 third-party-unreachable",
        "false, true,  input,   TR-4 third-party-unreachable",
        "false, true,  not,     TR-4 third-party-unreachable",
        "false, false, present, TR-4 third-party-unreachable",
        "false, false, input,   TR-4 third-party-unreachable",
        "false, false, not,     TR-4 third-party-unreachable",
        "false, ,      present, TR-4 third-party-unreachable",
        "false, ,      input,   TR-4 third-party-unreachable",
        "false, ,      not,     TR-4 third-party-unreachable"
    })
    void taking_part_confirms_it_unless_it_is_denied_and_nothing_stands_in_for_a_contact(
            boolean reachable, @Nullable Boolean confirmed, String involved, @Nullable String finding) {
        var before = reachable
                ? inGuidanceWithoutGoals()
                : Cases.after(inGuidanceWithoutGoals(), seat(CHANGED, WITHOUT_CONTACT, null));
        var expected = new ArrayList<String>();
        if (involved.equals("not")) {
            expected.add("TE-2 evaluation-without-third-party");
        }
        if (finding != null) {
            expected.add(finding);
        }
        assertThat(findings(decide(before, evaluated(confirmed, involved)))).isEqualTo(expected);
    }

    @Test
    void it_is_advice() {
        var unreachable = Cases.after(inGuidanceWithoutGoals(), seat(CHANGED, WITHOUT_CONTACT, null));
        assertThat(Cases.severity(decide(inGuidanceWithoutGoals(), evaluated(false, "present"))))
                .isEqualTo(Severity.ADVICE);
        assertThat(Cases.severity(decide(unreachable, evaluated(null, "present"))))
                .isEqualTo(Severity.ADVICE);
    }

    @Test
    void while_the_seat_is_vacant_there_is_nobody_to_reach() {
        var vacant = Cases.after(inGuidanceWithoutGoals(), vacate(CHANGED));
        for (var confirmed : new Boolean[] {true, false, null}) {
            assertThat(findings(decide(vacant, evaluated(confirmed, "not")))).isEmpty();
        }
    }

    @ParameterizedTest(name = "the contact was lost {0} days after the evaluation: found {1}")
    @CsvSource({"-1, true", "1, false"})
    void whoever_held_the_seat_on_the_day_of_the_evaluation_counts(int days, boolean found) {
        var lost = seat(EVALUATION_DUE.plusDays(days), WITHOUT_CONTACT, null);
        var evaluated = evaluated(null, "present");
        var expected = found ? List.of(UNREACHABLE) : List.of();
        assertThat(findings(decide(Cases.after(inGuidanceWithoutGoals(), lost), evaluated)))
                .isEqualTo(expected);

        var enteredLate = Cases.after(inGuidanceWithoutGoals(), evaluated, lost);
        assertThat(enteredLate.findings().stream()
                        .filter(finding -> finding.on().equals(EVALUATION_DUE))
                        .map(finding ->
                                finding.what().rule() + " " + finding.what().code()))
                .isEqualTo(expected);
    }

    @Test
    void a_contact_that_is_entered_late_from_an_earlier_day_on_clears_the_finding() {
        var before = Cases.received(Cases.referral().referrer(WITHOUT_CONTACT).build());
        var evaluated = Cases.after(before, Cases.start(STARTED), evaluated(null, "input"));
        assertThat(findings(evaluated)).contains(UNREACHABLE);
        assertThat(findings(Cases.after(
                        evaluated,
                        seat(EVALUATION_DUE.minusDays(1), reachableReferrer().build(), null))))
                .doesNotContain(UNREACHABLE, NOT_CONFIRMED);
    }

    @Test
    void it_is_confirmed_at_every_evaluation() {
        var evaluated = Cases.after(inGuidanceWithoutGoals(), evaluated(true, "present"));
        assertThat(findings(decide(
                        evaluated,
                        evaluation(EVALUATION_DUE.plusDays(30))
                                .contactConfirmed(false)
                                .build())))
                .containsExactly(NOT_CONFIRMED);
    }

    @Test
    void why_the_third_party_was_not_there_is_kept_and_does_not_excuse() {
        var decision = decide(
                inGuidanceWithoutGoals(),
                evaluation(EVALUATION_DUE)
                        .attendees(List.of(Attendee.TENANT))
                        .thirdPartyAbsence(text("ill"))
                        .build());
        assertThat(findings(decision)).containsExactly("TE-2 evaluation-without-third-party");
        assertThat(Cases.after(decision).evaluations().getFirst().what().thirdPartyAbsence())
                .contains(text("ill"));
    }
}
