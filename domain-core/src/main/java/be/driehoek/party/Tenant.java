package be.driehoek.party;

import be.driehoek.input.FreeText;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Whether this is the same person as another tenant, as far as can be told; it is the same asked the other way round.
     *
     * <p>Two numbers of the national register tell for certain, and so do two bis numbers. A bis number and a number of
     * the register do not: somebody who is entered in the register gets another number. Otherwise the same name (without
     * case, accents, marks and order of the words) with the same e-mail address or phone number makes it likely. What is
     * not known makes nobody another person.
     *
     * @param other the other tenant
     * @return how alike they are
     */
    public Likeness likeness(Tenant other) {
        return SamePerson.likeness(this, other);
    }

    /**
     * Whether somebody who looks for a name means this tenant: each word that they typed begins a word of the name, without
     * case, accents, marks and order of the words.
     *
     * @param asked the name, or the beginnings of its words
     * @return false where the name is not known, or no word was typed
     */
    public boolean isCalled(FreeText asked) {
        return name.filter(known -> SamePerson.isCalled(known, asked)).isPresent();
    }

    /**
     * Marks by which an index finds other referrals of the same person: two tenants who are {@link Likeness#SAME} or
     * {@link Likeness#LIKELY} the same share at least one. They are made of personal data; keep digests of them.
     *
     * @return none where too little is known
     */
    public Set<String> marks() {
        return SamePerson.marks(this);
    }
}
