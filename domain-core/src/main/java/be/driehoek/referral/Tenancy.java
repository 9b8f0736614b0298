package be.driehoek.referral;

import be.driehoek.party.Address;
import be.driehoek.party.Landlord;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the tenant lives in the dwelling (huurovereenkomst); what was not told is empty.
 *
 * @param sector the part of the housing market
 * @param landlord who lets the dwelling
 * @param address where it is
 */
@Value.Builder
public record Tenancy(Optional<TenancySector> sector, Optional<Landlord> landlord, Optional<Address> address) {

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static TenancyBuilder builder() {
        return new TenancyBuilder();
    }
}
