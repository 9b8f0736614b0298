package be.driehoek.service.forms;

import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.EnterpriseNumber;
import be.driehoek.party.Insz;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.reachability.PhoneNumber;
import java.util.Map;
import java.util.Set;

/**
 * What a browser is told of a text: which keyboard helps, and where it ends.
 *
 * @param type the type of the input
 * @param mode its {@code inputmode}; empty where the type says it
 * @param longest the largest number of characters
 */
record Look(String type, String mode, int longest) {
    static final Look NUMBER = new Look("text", "numeric", 20);
    static final Look AMOUNT = new Look("text", "decimal", 30);

    private static final Look PLAIN = new Look("text", "", FreeText.MAX_LENGTH);
    private static final Look PHONE = new Look("tel", "", FreeText.MAX_LENGTH);

    private static final Map<Class<?>, Look> OF_SCALARS = Map.of(
            EmailAddress.class, new Look("email", "", EmailAddress.MAX_LENGTH),
            PhoneNumber.class, new Look("tel", "", PhoneNumber.MAX_LENGTH),
            AccountId.class, new Look("text", "", AccountId.MAX_LENGTH),
            // Spaces and full stops that people put between the digits count too.
            Insz.class, new Look("text", "numeric", 20),
            EnterpriseNumber.class, new Look("text", "numeric", 20),
            PostalCode.class, new Look("text", "numeric", 10),
            NisCode.class, new Look("text", "numeric", 10),
            LanguageTag.class, new Look("text", "", 100));

    /** What is said in a word or on a line. */
    private static final Set<String> SHORT =
            Set.of("houseNumber", "municipality", "name", "organisation", "phone", "street", "title", "to", "who");

    static Look of(Class<?> scalar) {
        return OF_SCALARS.getOrDefault(scalar, PLAIN);
    }

    static Look ofFreeText(String field) {
        return field.equals("phone") ? PHONE : PLAIN;
    }

    /** Whether what people write in a field needs more than a line. */
    static boolean isLong(Class<?> owner, String field) {
        return !SHORT.contains(field) && !(owner.getSimpleName().equals("RiskEstimate") && field.equals("by"));
    }
}
