package be.driehoek.party;

import be.driehoek.input.FreeText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The landlord (verhuurder); what was not told is empty.
 *
 * @param name the name
 * @param email the e-mail address
 * @param phone the phone number, as it was given
 * @param enterpriseNumber the enterprise number, of an organisation or of somebody who lets as a business
 */
@Value.Builder
public record Landlord(
        Optional<FreeText> name,
        Optional<EmailAddress> email,
        Optional<FreeText> phone,
        Optional<EnterpriseNumber> enterpriseNumber) {

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static LandlordBuilder builder() {
        return new LandlordBuilder();
    }
}
