package be.driehoek.guidance;

import be.driehoek.referral.Referral;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Vacancy;
import java.util.ArrayList;
import java.util.List;

/** The referrer and the third seat: rules TR-1 and TR-4; the estimate of the risk: rule EL-4. */
final class ReferralFindings {
    private ReferralFindings() {}

    static List<Finding> of(Referral referral) {
        var findings = new ArrayList<Finding>();
        switch (ThirdSeat.of(referral)) {
            case ThirdSeat.Vacant(var reason)
            when reason == Vacancy.SELF_REFERRAL -> findings.add(Finding.departure(Rule.TR_1, "third-seat-vacant"));
            case ThirdSeat.Vacant ignored -> findings.add(Finding.advice(Rule.TR_1, "referrer-unknown"));
            case ThirdSeat.Filled(var referrer)
            when !referrer.isReachable() -> findings.add(Finding.advice(Rule.TR_4, "referrer-unreachable"));
            case ThirdSeat.Filled ignored -> {}
        }
        if (referral.evictionRisk().isPresent() && !isAttributed(referral)) {
            findings.add(Finding.advice(Rule.EL_4, "risk-estimate-without-author"));
        }
        return findings;
    }

    private static boolean isAttributed(Referral referral) {
        return referral.riskEstimate()
                .filter(estimate -> estimate.by().isPresent() && estimate.why().isPresent())
                .isPresent();
    }
}
