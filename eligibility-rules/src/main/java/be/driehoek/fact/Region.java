package be.driehoek.fact;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.Municipalities;
import be.driehoek.party.Municipality;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The municipalities that a policy is for (werkgebied), through their mergers.
 *
 * @param name what the region is called
 * @param municipalities its municipalities, those that are no more and their successors among them
 */
public record Region(String name, List<Member> municipalities) {
    /**
     * Checks the parts and keeps its own copy of the list.
     *
     * @throws InvalidValueException if a part is missing or the list is empty
     */
    public Region {
        Check.present("name", name);
        municipalities = List.copyOf(Check.notEmpty("municipalities", municipalities));
    }

    /**
     * The municipalities as a register.
     *
     * @return a register of this region alone
     * @throws IllegalArgumentException if a code occurs twice, or a successor is not there on the day of the merger
     */
    public Municipalities register() {
        return Municipalities.of(
                municipalities.stream().map(member -> member.in(name)).toList());
    }

    /**
     * A municipality of a region under one of its codes (gemeente van het werkgebied).
     *
     * @param nisCode its code
     * @param name its name in Dutch
     * @param postalCodes its postal codes
     * @param validFrom the first day on which it belongs to the region under this code; empty for always
     * @param validUntil the first day on which it no longer does; empty while it lasts
     * @param successor the code of the municipality of the region that it became part of on that day
     */
    public record Member(
            NisCode nisCode,
            String name,
            List<PostalCode> postalCodes,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil,
            Optional<NisCode> successor) {
        /**
         * Checks the parts and keeps its own copy of the list.
         *
         * @throws InvalidValueException if a mandatory part is missing, the days do not follow each other, or there is
         *     a successor without an end
         */
        public Member {
            Check.present("nisCode", nisCode);
            Check.present("name", name);
            postalCodes = Check.listOrEmpty(postalCodes);
            // A municipality checks its days by itself.
            var unused = new Municipality(nisCode, name, "", postalCodes, validFrom, validUntil, successor);
        }

        private Municipality in(String region) {
            return new Municipality(nisCode, name, region, postalCodes, validFrom, validUntil, successor);
        }
    }
}
