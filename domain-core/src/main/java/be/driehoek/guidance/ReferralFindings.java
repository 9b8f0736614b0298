package be.driehoek.guidance;

import be.driehoek.referral.Referral;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Vacancy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The referrer and the third seat: rules TR-1 and TR-4; the estimate of the risk: rule EL-4. */
final class ReferralFindings {
    private ReferralFindings() {}

    static List<Finding> of(Referral referral) {
        return Stream.concat(ofSeat(referral).stream(), ofRisk(referral).stream())
                .toList();
    }

    private static Optional<Finding> ofSeat(Referral referral) {
        return switch (ThirdSeat.of(referral)) {
            case ThirdSeat.Vacant(var reason)
            when reason == Vacancy.SELF_REFERRAL -> Optional.of(Finding.departure(Rule.TR_1, "third-seat-vacant"));
            case ThirdSeat.Vacant ignored -> Optional.of(Finding.advice(Rule.TR_1, "referrer-unknown"));
            case ThirdSeat.Filled(var referrer)
            when !referrer.isReachable() -> Optional.of(Finding.advice(Rule.TR_4, "referrer-unreachable"));
            case ThirdSeat.Filled ignored -> Optional.empty();
        };
    }

    static List<Finding> ofRisk(Referral referral) {
        return referral.evictionRisk().isPresent() && !isAttributed(referral)
                ? List.of(Finding.advice(Rule.EL_4, "risk-estimate-without-author"))
                : List.of();
    }

    private static boolean isAttributed(Referral referral) {
        return referral.riskEstimate()
                .filter(estimate -> estimate.by().isPresent() && estimate.why().isPresent())
                .isPresent();
    }
}
