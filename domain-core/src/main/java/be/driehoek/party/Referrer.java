package be.driehoek.party;

import be.driehoek.input.FreeText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who detected the problem and refers (toeleider); what was not told is empty.
 *
 * @param kind what kind of referrer; empty is a referrer of unknown kind
 * @param organisation the organisation that the person works for
 * @param name the contact person
 * @param email the e-mail address of the contact
 * @param phone the phone number of the contact, as it was given
 * @param enterpriseNumber the enterprise number of the organisation
 */
@Value.Builder
public record Referrer(
        Optional<ReferrerKind> kind,
        Optional<FreeText> organisation,
        Optional<FreeText> name,
        Optional<EmailAddress> email,
        Optional<FreeText> phone,
        Optional<EnterpriseNumber> enterpriseNumber) {

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ReferrerBuilder builder() {
        return new ReferrerBuilder();
    }

    /**
     * Whether somebody else than the tenant is known to refer.
     *
     * @return false also when the kind is unknown
     */
    public boolean isThirdParty() {
        return kind.isPresent() && kind.get() != ReferrerKind.SELF;
    }

    /**
     * Whether there is a named contact with a phone number or an e-mail address (rule TR-4).
     *
     * @return true if the contact can be reached
     */
    public boolean isReachable() {
        return name.isPresent() && (email.isPresent() || phone.isPresent());
    }
}
