package be.driehoek.assessment;

import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralBuilder;
import java.time.LocalDate;

/** Referrals to start from. */
final class Referrals {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 20);

    private Referrals() {}

    /** A referral that tells nothing but when it came in. */
    static ReferralBuilder empty() {
        return Referral.builder().receivedOn(RECEIVED);
    }

    static Referral from(ReferrerKind kind) {
        return empty().referrer(Referrer.builder().kind(kind).build()).build();
    }
}
