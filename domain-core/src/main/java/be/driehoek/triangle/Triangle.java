package be.driehoek.triangle;

import be.driehoek.input.FreeText;
import be.driehoek.input.Wording;
import be.driehoek.party.AccountId;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Referrer;
import be.driehoek.party.Tenant;
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
     * <p>An account is taken for the person at a corner if its name is that person's name or e-mail address; capitals
     * and spaces make no difference.
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
     * Whether tenant and third party are one person: the same name or the same e-mail address, and the other of the two
     * is not known to differ. Namesakes have different addresses, and people who live together may share one. Capitals
     * and spaces make no difference.
     *
     * @return false where it cannot be told
     */
    public boolean hasTenantAsThirdParty() {
        return tenant.flatMap(person -> thirdSeat.thirdParty().filter(third -> {
                    var compared = Stream.of(
                                    isSame(named(person.name()), named(third.name())),
                                    isSame(addressed(person.email()), addressed(third.email())))
                            .flatMap(Optional::stream)
                            .toList();
                    return compared.contains(true) && !compared.contains(false);
                }))
                .isPresent();
    }

    /** Empty where one of them was not told. */
    private static Optional<Boolean> isSame(Optional<String> one, Optional<String> other) {
        return one.flatMap(told -> other.map(told::equals));
    }

    private static boolean matches(AccountId account, Optional<FreeText> name, Optional<EmailAddress> email) {
        return Stream.concat(named(name).stream(), addressed(email).stream())
                .anyMatch(Wording.folded(account.value())::equals);
    }

    /** A name without any letter, such as a dash, stands for one that was not told. */
    private static Optional<String> named(Optional<FreeText> name) {
        return name.map(FreeText::value)
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .map(Wording::folded);
    }

    private static Optional<String> addressed(Optional<EmailAddress> email) {
        return email.map(EmailAddress::value).map(Wording::folded);
    }
}
