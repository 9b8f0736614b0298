package be.driehoek.assessment;

import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.party.Landlord;
import be.driehoek.party.Municipalities;
import be.driehoek.party.Municipality;
import be.driehoek.party.PostalCode;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.Arrears;
import be.driehoek.referral.Channel;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Referral;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Referrals of every shape: parts that are absent, empty, partly told, told twice, and parts that decide nothing. Public
 * for the tests of the other packages.
 */
public final class RandomReferrals {
    private static final int MOST_PROBLEMS = 3;
    private static final int MOST_DOMAINS = 4;
    private static final Municipality[] MUNICIPALITIES =
            Municipalities.shipped().all().toArray(Municipality[]::new);
    private static final String[] POSTAL_CODES = {
        "3600", "8700", "8699", "8720", "8750", "8755", "8760", "8800", "8820", "8851", "8890", "8891", "9000"
    };

    private final RandomGenerator random;

    public RandomReferrals(RandomGenerator random) {
        this.random = random;
    }

    public Referral next() {
        return Referral.builder()
                .receivedOn(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)))
                .channel(perhaps(() -> one(Channel.values())))
                .referrer(perhaps(() -> Referrer.builder()
                        .kind(perhaps(() -> random.nextBoolean() ? ReferrerKind.SELF : one(ReferrerKind.values())))
                        .name(perhaps(() -> FreeText.of("Toeleider")))
                        .build()))
                .tenancy(perhaps(() -> Tenancy.builder()
                        .sector(perhaps(
                                () -> random.nextBoolean() ? TenancySector.PRIVATE : one(TenancySector.values())))
                        .landlord(perhaps(() -> Landlord.builder().build()))
                        .address(perhaps(this::address))
                        .build()))
                .housingProblems(perhaps(() -> several(MOST_PROBLEMS, this::problem)))
                .rentArrears(perhaps(random::nextBoolean))
                .arrears(perhaps(() -> new Arrears(Optional.of(random.nextInt(12)), Optional.of(BigDecimal.TEN))))
                .evictionRisk(perhaps(() -> one(EvictionRisk.values())))
                .discussedWithTenant(perhaps(random::nextBoolean))
                .socialNetwork(perhaps(() -> one(SocialNetwork.values())))
                .lifeDomainDifficulties(perhaps(() -> several(MOST_DOMAINS, () -> one(LifeDomain.values()))))
                .reason(perhaps(() -> FreeText.of("Geur in de gang")))
                .build();
    }

    /** In the rural region or not, and with parts that need not agree. */
    private Address address() {
        return Address.builder()
                .municipality(perhaps(() -> FreeText.of("Tielt")))
                .postalCode(random.nextBoolean() ? Optional.of(new PostalCode(one(POSTAL_CODES))) : Optional.empty())
                .nisCode(random.nextBoolean() ? Optional.of(one(MUNICIPALITIES).code()) : Optional.empty())
                .build();
    }

    private HousingProblem problem() {
        var kind = one(HousingProblemKind.values());
        return new HousingProblem(
                kind, kind == HousingProblemKind.OTHER ? Optional.of(FreeText.of("Nachtlawaai")) : Optional.empty());
    }

    /** Told three times out of four, so that settled outcomes are not rare. */
    private <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> several(int most, Supplier<T> element) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> element.get())
                .toList();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
