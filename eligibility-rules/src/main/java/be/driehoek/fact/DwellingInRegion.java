package be.driehoek.fact;

import be.driehoek.party.Address;
import be.driehoek.party.Municipalities;
import be.driehoek.party.Municipality;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.referral.Referral;
import be.driehoek.referral.Tenancy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether a dwelling lies in a region on a day.
 *
 * <p>The NIS code decides, else the postal code; the name of a place alone says nothing, since places share names. A code
 * that was given before or after the day counts as the code under which the same place goes on that day.
 */
final class DwellingInRegion {
    private final Map<NisCode, List<Municipality>> byNisCode;
    private final Map<PostalCode, List<Municipality>> byPostalCode;

    DwellingInRegion(Region region) {
        var register = region.register();
        var all = register.all();
        this.byNisCode = all.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Municipality::code,
                        municipality -> all.stream()
                                .filter(other -> isSamePlace(register, municipality, other))
                                .toList()));
        var byPostalCode = new HashMap<PostalCode, List<Municipality>>();
        all.forEach(municipality -> municipality
                .postalCodes()
                .forEach(
                        postalCode -> byPostalCode.merge(postalCode, List.of(municipality), DwellingInRegion::joined)));
        this.byPostalCode = Map.copyOf(byPostalCode);
    }

    private static List<Municipality> joined(List<Municipality> some, List<Municipality> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static boolean isSamePlace(Municipalities register, Municipality one, Municipality other) {
        return one.equals(other) || becomes(register, one, other) || becomes(register, other, one);
    }

    /** Whether one is the other's successor, or a successor's; each outlasts the one before, so that it ends. */
    private static boolean becomes(Municipalities register, Municipality earlier, Municipality later) {
        return earlier.successor()
                .flatMap(register::find)
                .filter(next -> next.equals(later) || becomes(register, next, later))
                .isPresent();
    }

    /** The code of the fact: 0 for unknown, 1 for yes, 2 for no. */
    int read(Referral referral, LocalDate on) {
        var address = address(referral.tenancy().orElse(null));
        if (address == null) {
            return 0;
        }
        var nisCode = address.nisCode().orElse(null);
        if (nisCode != null) {
            return code(byNisCode.get(nisCode), on);
        }
        var postalCode = address.postalCode().orElse(null);
        return postalCode == null ? 0 : code(byPostalCode.get(postalCode), on);
    }

    private static @Nullable Address address(@Nullable Tenancy tenancy) {
        return tenancy == null ? null : tenancy.address().orElse(null);
    }

    private static int code(@Nullable List<Municipality> municipalities, LocalDate on) {
        if (municipalities != null) {
            for (var municipality : municipalities) {
                if (municipality.isValidOn(on)) {
                    return 1;
                }
            }
        }
        return 2;
    }
}
