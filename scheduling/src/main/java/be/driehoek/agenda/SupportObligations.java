package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.referral.Referral;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who else is there for the tenant: a network is looked for (rule NE-1), and the landlord thought of (rule LL-1). */
final class SupportObligations {
    private SupportObligations() {}

    static void of(CaseOnDay day, Consumer<Draft> agenda) {
        day.policy()
                .networkDays()
                .ifPresent(days -> lackingSince(day)
                        .ifPresent(since ->
                                agenda.accept(Draft.once(Rule.NE_1, ObligationKind.NETWORK, since, since.plusDays(days))
                                        .who(List.of(Attendee.CASEWORKER, Attendee.TENANT))
                                        .metBy(day.first(day.guidanceCase().networkExplorations()))
                                        .lapsed(lapse(day)))));
        day.policy()
                .landlordDays()
                .ifPresent(days -> day.start()
                        .map(Dated::on)
                        .ifPresent(start -> agenda.accept(
                                Draft.once(Rule.LL_1, ObligationKind.LANDLORD_DECISION, start, start.plusDays(days))
                                        .who(List.of(Attendee.CASEWORKER, Attendee.TENANT))
                                        .metBy(day.first(day.guidanceCase().landlordDecisions())))));
    }

    /** Since when, after the tenant was taken in, it is known that there is no network, or a goal without strengths. */
    private static Optional<LocalDate> lackingSince(CaseOnDay day) {
        return day.takenIn()
                .flatMap(takenIn -> Stream.concat(withoutNetwork(day, takenIn), withoutStrengths(day))
                        .map(known -> known.isBefore(takenIn) ? takenIn : known)
                        .min(Comparator.naturalOrder()));
    }

    /** When it was told that there is no network, unless by the time the tenant was taken in there was one after all. */
    private static Stream<LocalDate> withoutNetwork(CaseOnDay day, LocalDate takenIn) {
        var told = day.guidanceCase().referralsUntil(day.on());
        return IntStream.range(0, told.size())
                .filter(i -> lacksNetwork(told.get(i).what()))
                .filter(i -> told.stream()
                        .skip(i)
                        .filter(later -> !lacksNetwork(later.what()))
                        .findFirst()
                        .map(after -> after.on().isAfter(takenIn))
                        .orElse(true))
                .mapToObj(i -> told.get(i).on());
    }

    /** What was lacking is there after all: a network was told of, and no goal does without strengths. */
    private static Optional<LapseReason> lapse(CaseOnDay day) {
        return lacksNetwork(day.guidanceCase().referralOn(day.on()))
                        || withoutStrengths(day).findAny().isPresent()
                ? Optional.empty()
                : Optional.of(LapseReason.NETWORK_THERE);
    }

    private static boolean lacksNetwork(Referral referral) {
        return referral.socialNetwork().filter(SocialNetwork.ABSENT::equals).isPresent();
    }

    private static Stream<LocalDate> withoutStrengths(CaseOnDay day) {
        return day.until(day.guidanceCase().goalAgreements())
                .filter(agreed -> agreed.what().goals().stream()
                        .anyMatch(goal -> goal.strengths().isEmpty()))
                .map(Dated::on);
    }
}
