package be.driehoek.service.practice;

import be.driehoek.agenda.Agenda;
import be.driehoek.agenda.AgendaPeriod;
import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.assessment.AssessmentReport;
import be.driehoek.assessment.Eligibility;
import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.calendar.ClosingDays;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Practice;
import be.driehoek.input.InvalidValueException;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.reachability.Reachability;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Referral;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.WorkingDays;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import io.micronaut.context.annotation.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the organisation brings to a decision: its policies, compiled once at the start, and its calendar. */
@Context
public final class Practices {
    private final Eligibility eligibility;
    private final String policy;
    private final WorkingDays workingDays;

    Practices(PracticeConfiguration configuration) {
        this.eligibility = Eligibility.under(PolicyFolder.beside(PolicyRegister.shipped(), configuration.policies()));
        this.policy = configuration.policy();
        this.workingDays = new BelgianWorkingDays(closingDays(configuration.closingDays()));
        if (!eligibility.register().knows(policy)) {
            throw new UnusablePractice(
                    "The setting driehoek.policy must be the id of a known policy: got " + policy + ".");
        }
    }

    /** An empty setting is a list with an empty text. */
    private static ClosingDays closingDays(List<String> days) {
        try {
            return ClosingDays.parse(days.stream()
                    .map(String::strip)
                    .filter(day -> !day.isEmpty())
                    .toList());
        } catch (InvalidValueException e) {
            throw new UnusablePractice("Each day in the setting driehoek.closing-days %s: got %s."
                    .formatted(
                            e.error().requirement(Language.EN),
                            CoreMessages.render(e.error().got(), Language.EN)));
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
                .orElseThrow(() -> outOfForce(day));
    }

    /**
     * What is due in a case, as it stands on a day, under the version of the policy that assessed it last.
     *
     * @param guidanceCase the case
     * @param on the day
     * @return its obligations
     */
    public List<Obligation> agendaOf(GuidanceCase guidanceCase, LocalDate on) {
        return Agenda.of(guidanceCase, agendaPolicyOf(guidanceCase), workingDays, on);
    }

    /**
     * What is due in many cases over a period, as it stands on a day.
     *
     * @param cases the cases
     * @param on the day that is looked at
     * @param period the period
     * @return their obligations by day
     */
    public TeamAgenda agendaOf(Stream<GuidanceCase> cases, LocalDate on, AgendaPeriod period) {
        return TeamAgenda.of(cases, this::agendaPolicyOf, workingDays, on, period);
    }

    /**
     * The last day on which something stands on the agenda of a case that is over.
     *
     * @param guidanceCase the case
     * @return empty while the case goes on
     */
    public Optional<LocalDate> agendaUntil(GuidanceCase guidanceCase) {
        return guidanceCase
                .closure()
                .map(Dated::on)
                .or(guidanceCase::declinedOn)
                .map(over -> Stream.concat(
                                Stream.of(over),
                                agendaOf(guidanceCase, over).stream().map(Obligation::due))
                        .reduce(over, (one, other) -> one.isAfter(other) ? one : other));
    }

    private AgendaPolicy agendaPolicyOf(GuidanceCase guidanceCase) {
        var version = guidanceCase.assessment().policy();
        return eligibility.register().version(version).map(Policy::agenda).orElseThrow(() -> unknown(version));
    }

    private static IllegalStateException unknown(PolicyVersion version) {
        return new IllegalStateException("the policy that decided must still be known: got " + version);
    }

    /**
     * How and when the service can be reached (rule RE-2).
     *
     * @param day the day whose version of the policy holds
     * @return what the policy says; empty if it says nothing, or none of its versions is in force on that day
     */
    public Optional<Reachability> reachabilityOn(LocalDate day) {
        return eligibility.register().inForce(policy, day).flatMap(Policy::reachability);
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
                .orElseThrow(() -> unknown(summary.policy()));
    }

    /**
     * What a referral comes to that nobody has stored, under the policy of this installation.
     *
     * @param referral what is known
     * @param on the day whose version of the policy holds
     * @param language the reader's language
     * @return the assessment in words
     */
    public AssessmentReport assessmentOf(Referral referral, LocalDate on, Language language) {
        return eligibility
                .assess(policy, referral, on)
                .map(assessment -> assessment.report(on, language))
                .orElseThrow(() -> outOfForce(on));
    }

    private IllegalStateException outOfForce(LocalDate day) {
        return new IllegalStateException(
                "the policy of this installation must be in force: got %s on %s".formatted(policy, day));
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
