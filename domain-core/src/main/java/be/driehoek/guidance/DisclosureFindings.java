package be.driehoek.guidance;

import be.driehoek.disclosure.Objection;
import be.driehoek.disclosure.RecipientKind;
import be.driehoek.guidance.event.Disclosed;
import be.driehoek.rule.Rule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was told to people outside: rule FB-1, and LL-2 where it is the landlord. */
final class DisclosureFindings {
    private DisclosureFindings() {}

    static List<Finding> of(LocalDate on, Disclosed disclosed) {
        var rule = disclosed
                        .recipient()
                        .kind()
                        .filter(RecipientKind.LANDLORD::equals)
                        .isPresent()
                ? Rule.LL_2
                : Rule.FB_1;
        Map<Objection, Integer> objections = new EnumMap<>(Objection.class);
        for (var item : disclosed.items()) {
            Disclosures.objection(on, disclosed, item)
                    .ifPresent(objection -> objections.merge(objection, 1, Integer::sum));
        }
        return objections.entrySet().stream()
                .map(found -> of(rule, found.getKey(), found.getValue()))
                .toList();
    }

    private static Finding of(Rule rule, Objection objection, int count) {
        return switch (objection) {
            case RECIPIENT_UNKNOWN -> Finding.advice(rule, "disclosure-recipient-unknown");
            case ITEM_NOT_FOR_RECIPIENT ->
                Finding.departure(rule, "disclosure-beyond-recipient").with("count", count);
            case GROUND_UNKNOWN -> Finding.advice(rule, "disclosure-ground-unknown");
            case GROUND_NOT_FOR_RECIPIENT -> Finding.departure(rule, "disclosure-wrong-ground");
            case CONSENT_MISSING -> Finding.departure(rule, "disclosure-without-consent");
            case TENANT_NOT_INFORMED -> Finding.departure(rule, "disclosure-tenant-not-informed");
            case JUSTIFICATION_MISSING -> Finding.departure(rule, "disclosure-without-justification");
        };
    }
}
