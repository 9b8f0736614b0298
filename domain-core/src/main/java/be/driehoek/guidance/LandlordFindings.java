package be.driehoek.guidance;

import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.LandlordInvolvementDecided;
import be.driehoek.landlord.LandlordInvolvement;
import be.driehoek.landlord.ToldToLandlord;
import be.driehoek.rule.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The landlord: rule LL-1, the decision about involving them; rule LL-2, a contact that sees both interests. */
final class LandlordFindings {
    private static final Set<LandlordInvolvement> NEEDS_REASON =
            EnumSet.of(LandlordInvolvement.NOT_NOW, LandlordInvolvement.TENANT_REFUSES);

    private LandlordFindings() {}

    static List<Finding> ofDecision(LandlordInvolvementDecided decided) {
        return NEEDS_REASON.contains(decided.involvement()) && decided.how().isEmpty()
                ? List.of(Finding.advice(Rule.LL_1, "landlord-decision-without-reason"))
                : List.of();
    }

    static List<Finding> ofContact(CaseState before, LandlordContacted contact) {
        var findings = new ArrayList<Finding>();
        var decision = before.latest(LandlordInvolvementDecided.class).map(Dated::what);
        if (decision.isEmpty()) {
            findings.add(Finding.advice(Rule.LL_1, "landlord-contact-without-decision"));
        }
        if (decision.filter(decided -> decided.involvement() == LandlordInvolvement.TENANT_REFUSES)
                .isPresent()) {
            findings.add(Finding.departure(Rule.LL_1, "landlord-contact-against-tenant"));
        }
        if (contact.tenantInterest().isEmpty()) {
            findings.add(Finding.departure(Rule.LL_2, "landlord-contact-without-tenant-interest"));
        }
        if (contact.landlordInterest().isEmpty()) {
            findings.add(Finding.departure(Rule.LL_2, "landlord-contact-without-landlord-interest"));
        }
        findings.addAll(ofDisclosure(before, contact));
        return findings;
    }

    /** What was told is checked against what the tenant said last about what may be told. */
    private static List<Finding> ofDisclosure(CaseState before, LandlordContacted contact) {
        if (contact.told().isEmpty()) {
            return List.of();
        }
        var allowed = before.happened(LandlordInvolvementDecided.class).stream()
                .flatMap(decided -> decided.what().tenantAllows().stream())
                .reduce((earlier, later) -> later);
        if (allowed.isEmpty()) {
            return List.of(Finding.advice(Rule.LL_2, "landlord-told-consent-unknown")
                    .with("count", contact.told().size()));
        }
        var beyond = ToldToLandlord.beyond(contact.told(), allowed.get());
        return beyond.isEmpty()
                ? List.of()
                : List.of(Finding.departure(Rule.LL_2, "landlord-told-without-consent")
                        .with("count", beyond.size()));
    }
}
