package be.driehoek.disclosure;

import static be.driehoek.disclosure.DisclosedItem.CASEWORKER;
import static be.driehoek.disclosure.DisclosedItem.CLOSURE;
import static be.driehoek.disclosure.DisclosedItem.STANDING;
import static be.driehoek.disclosure.DisclosedItem.TENANT;
import static be.driehoek.disclosure.DisclosedItem.WORDS;
import static be.driehoek.disclosure.Ground.CONSENT;
import static be.driehoek.disclosure.Ground.NECESSITY;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what may be disclosed to whom (meedelen); what is not let through here may not.
 *
 * <p>Whoever helps and is bound by professional secrecy may share it. A judge and a landlord do not: they hear closed facts,
 * never what somebody wrote, and only if the tenant agreed. The rest hears what the tenant agreed to, or what a greater harm
 * leaves no other way for.
 */
public final class DisclosureRules {
    private static final Set<DisclosedItem> ALL = EnumSet.allOf(DisclosedItem.class);
    private static final Set<DisclosedItem> FOR_JUDGES = EnumSet.of(TENANT, STANDING, CLOSURE);
    private static final Set<DisclosedItem> FOR_LANDLORDS = EnumSet.of(TENANT, STANDING, CASEWORKER);
    private static final Set<DisclosedItem> FOR_OTHERS = EnumSet.of(TENANT, STANDING, CASEWORKER, WORDS);

    private DisclosureRules() {}

    /**
     * What may ever go to a kind of recipient, on the right ground.
     *
     * @param recipient the kind
     * @return the items
     */
    public static Set<DisclosedItem> itemsFor(RecipientKind recipient) {
        return Set.copyOf(
                switch (recipient) {
                    case AID_WORKER -> ALL;
                    case JUDGE -> FOR_JUDGES;
                    case LANDLORD -> FOR_LANDLORDS;
                    case OTHER -> FOR_OTHERS;
                });
    }

    private static Set<Ground> groundsFor(RecipientKind recipient) {
        return switch (recipient) {
            case AID_WORKER -> EnumSet.allOf(Ground.class);
            case JUDGE, LANDLORD -> EnumSet.of(CONSENT);
            case OTHER -> EnumSet.of(CONSENT, NECESSITY);
        };
    }

    /**
     * What stands in the way of disclosing something.
     *
     * @param recipient what the recipient is to the secrecy, if it is known
     * @param item what would be disclosed
     * @param basis what it rests on
     * @return the first objection; empty if it may be disclosed
     */
    public static Optional<Objection> objection(Optional<RecipientKind> recipient, DisclosedItem item, Basis basis) {
        if (recipient.isEmpty()) {
            return Optional.of(Objection.RECIPIENT_UNKNOWN);
        }
        if (!itemsFor(recipient.get()).contains(item)) {
            return Optional.of(Objection.ITEM_NOT_FOR_RECIPIENT);
        }
        if (basis.ground().isEmpty()) {
            return Optional.of(Objection.GROUND_UNKNOWN);
        }
        if (!groundsFor(recipient.get()).contains(basis.ground().get())) {
            return Optional.of(Objection.GROUND_NOT_FOR_RECIPIENT);
        }
        return missing(basis, basis.ground().get());
    }

    private static Optional<Objection> missing(Basis basis, Ground ground) {
        return switch (ground) {
            case CONSENT -> basis.consented() ? Optional.empty() : Optional.of(Objection.CONSENT_MISSING);
            case SHARED_SECRECY ->
                basis.consented() || basis.informed() ? Optional.empty() : Optional.of(Objection.TENANT_NOT_INFORMED);
            case NECESSITY, LEGAL_DUTY ->
                basis.justified() ? Optional.empty() : Optional.of(Objection.JUSTIFICATION_MISSING);
        };
    }
}
