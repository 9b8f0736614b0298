package be.driehoek.party;

import be.driehoek.input.FreeText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The address of a dwelling (adres); what was not told is empty.
 *
 * @param street the street
 * @param houseNumber the number, with a box number where there is one
 * @param postalCode the Belgian postal code
 * @param municipality the name of the municipality or place
 * @param nisCode the code of the municipality on the day that the address was told
 */
@Value.Builder
public record Address(
        Optional<FreeText> street,
        Optional<FreeText> houseNumber,
        Optional<PostalCode> postalCode,
        Optional<FreeText> municipality,
        Optional<NisCode> nisCode) {

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static AddressBuilder builder() {
        return new AddressBuilder();
    }
}
