package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * There was contact with the landlord (contact met de verhuurder).
 *
 * @param tenantInterest the interest of the tenant in it
 * @param landlordInterest the interest of the landlord in it
 * @param told what the landlord was told, item by item, in the words of what the tenant allows
 * @param note what else is worth keeping
 */
@Value.Builder
public record LandlordContacted(
        Optional<FreeText> tenantInterest,
        Optional<FreeText> landlordInterest,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<FreeText> told,

        Optional<FreeText> note)
        implements CaseEvent {
    /**
     * Keeps its own copies of the lists.
     */
    public LandlordContacted {
        told = Check.listOrEmpty(told);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static LandlordContactedBuilder builder() {
        return new LandlordContactedBuilder();
    }
}
