package be.driehoek.triangle;

import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Referrer;
import be.driehoek.party.Tenant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The triangle (driehoek) of one case; rule TR-1.
 *
 * @param tenant the tenant, as far as told
 * @param caseworker the account of the caseworker, once there is one
 * @param thirdSeat the seat of the involved third party
 */
public record Triangle(Optional<Tenant> tenant, Optional<AccountId> caseworker, ThirdSeat thirdSeat) {

    /**
     * The corner that a person holds already, so that the same person cannot take another one.
     *
     * <p>An account is taken for the person at a corner if its name is that person's name or e-mail address.
     *
     * @param account the account of somebody who would become caseworker
     * @return the corner that the person holds, if any
     */
    public Optional<Corner> cornerOf(AccountId account) {
        if (tenant.filter(person -> matches(account, person.name(), person.email()))
                .isPresent()) {
            return Optional.of(Corner.TENANT);
        }
        return thirdSeat
                .thirdParty()
                .filter((Referrer person) -> matches(account, person.name(), person.email()))
                .map(person -> Corner.THIRD_PARTY);
    }

    /**
     * Whether tenant and third party are one person: the same name and the same e-mail address.
     *
     * @return false where either of them was not told
     */
    public boolean hasTenantAsThirdParty() {
        return tenant.flatMap(person -> thirdSeat
                        .thirdParty()
                        .filter(third -> person.name().isPresent()
                                && person.email().isPresent()
                                && person.name().equals(third.name())
                                && person.email().equals(third.email())))
                .isPresent();
    }

    private static boolean matches(AccountId account, Optional<FreeText> name, Optional<EmailAddress> email) {
        return Stream.concat(name.map(FreeText::value).stream(), email.map(EmailAddress::value).stream())
                .anyMatch(known -> normalised(known).equals(normalised(account.value())));
    }

    private static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
