package be.driehoek.party;

import be.driehoek.input.FreeText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The tenant (huurder); what was not told is empty.
 *
 * @param name the name
 * @param email the e-mail address
 * @param phone the phone number, as it was given
 * @param language the language to speak with the tenant
 * @param interpreter whether an interpreter is needed
 * @param household who lives in the dwelling
 * @param insz the number in the national register, or the bis number; a case takes none of somebody who is not born yet
 */
@Value.Builder
public record Tenant(
        Optional<FreeText> name,
        Optional<EmailAddress> email,
        Optional<FreeText> phone,
        Optional<LanguageTag> language,
        Optional<Boolean> interpreter,
        Optional<Household> household,
        Optional<Insz> insz) {

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static TenantBuilder builder() {
        return new TenantBuilder();
    }
}
