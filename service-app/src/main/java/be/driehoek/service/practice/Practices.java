package be.driehoek.service.practice;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.assessment.Eligibility;
import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Practice;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.term.WorkingDays;
import be.driehoek.text.Language;
import io.micronaut.context.annotation.Context;
import java.time.LocalDate;
import java.util.Optional;

/** What the organisation brings to a decision: its policies, compiled once at the start, and its calendar. */
@Context
public final class Practices {
    private final Eligibility eligibility;
    private final String policy;
    private final WorkingDays workingDays;

    Practices(PracticeConfiguration configuration) {
        this.eligibility = Eligibility.under(PolicyFolder.beside(PolicyRegister.shipped(), configuration.policies()));
        this.policy = configuration.policy();
        this.workingDays = new BelgianWorkingDays(configuration.closingDays());
        if (!eligibility.register().knows(policy)) {
            throw new UnusablePractice(
                    "The setting driehoek.policy must be the id of a known policy: got " + policy + ".");
        }
    }

    /**
     * Who qualifies under the policies that are known here.
     *
     * @return the policies, compiled
     */
    public Eligibility eligibility() {
        return eligibility;
    }

    /**
     * The id of the policy that this installation follows.
     *
     * @return the id
     */
    public String policy() {
        return policy;
    }

    /**
     * The days on which the organisation works.
     *
     * @return its calendar
     */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /**
     * The practice on a day.
     *
     * @param day the day whose version of the policy holds
     * @return policy and calendar
     * @throws IllegalStateException if no version of the policy is in force on that day
     */
    public Practice on(LocalDate day) {
        return eligibility
                .register()
                .inForce(policy, day)
                .map(version -> new Practice(eligibility.assessor(policy), version.term(), workingDays))
                .orElseThrow(() -> new IllegalStateException(
                        "the policy of this installation must be in force: got %s on %s".formatted(policy, day)));
    }

    /**
     * The latest assessment of a case with its explanations, as the version that decided then explains it.
     *
     * @param guidanceCase the case
     * @param language the reader's language
     * @return the assessment in words
     */
    public AssessmentReport assessmentOf(GuidanceCase guidanceCase, Language language) {
        var summary = guidanceCase.assessment();
        return eligibility
                .assess(summary.policy(), guidanceCase.referral(), summary.on())
                .map(assessment -> assessment.report(summary.on(), language))
                .orElseThrow(() -> new IllegalStateException(
                        "the policy that decided must still be known: got " + summary.policy()));
    }

    /**
     * What the policy said about the rule of a finding, on the facts that were known then.
     *
     * @param guidanceCase the case
     * @param finding one of its findings
     * @param language the reader's language
     * @return the explanation of the rule; empty for a finding that is not about the policy
     */
    public Optional<String> explanationOf(GuidanceCase guidanceCase, Dated<Finding> finding, Language language) {
        return Optional.of(finding)
                .filter(about -> about.what().concernsPolicy())
                .flatMap(about -> assessmentOf(guidanceCase.assessedBefore(about.sequence()), language).rules().stream()
                        .filter(result -> result.id().equals(about.what().rule()))
                        .map(AssessmentReport.RuleResult::explanation)
                        .findFirst());
    }
}
