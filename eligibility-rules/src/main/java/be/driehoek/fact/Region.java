package be.driehoek.fact;

import be.driehoek.input.Check;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.Municipalities;
import be.driehoek.party.Municipality;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
     * @throws InvalidInputException with every code that occurs twice, and every successor that is not there on the day
     *     of the merger
     */
    public Region {
        Check.text("name", name);
        municipalities = List.copyOf(Check.notEmpty("municipalities", municipalities));
        var errors = misfits(municipalities);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static List<InputError> misfits(List<Member> members) {
        var errors = new ArrayList<InputError>();
        var codes = new HashSet<NisCode>();
        for (int i = 0; i < members.size(); i++) {
            var pointer = "/municipalities/" + i;
            var member = members.get(i);
            if (!codes.add(member.nisCode)) {
                errors.add(new InputError(pointer + "/nisCode", Message.of("must.nis-code-once"), got(member.nisCode)));
            }
            member.successor
                    .filter(code -> members.stream().noneMatch(other -> other.continues(member, code)))
                    .ifPresent(code -> errors.add(new InputError(
                            pointer + "/successor",
                            Message.of("must.successor-there").with("date", member.validUntil.orElseThrow()),
                            got(code))));
        }
        return errors;
    }

    private static Message got(NisCode code) {
        return Message.of("got.value").with("value", code);
    }

    /**
     * The municipalities as a register.
     *
     * @return a register of this region alone
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
         * @throws InvalidValueException if a mandatory part is missing, a day cannot be written down, the days do not
         *     follow each other, or there is a successor without an end
         */
        public Member {
            Check.present("nisCode", nisCode);
            Check.text("name", name);
            postalCodes = Check.listOrEmpty(postalCodes);
            validFrom.ifPresent(day -> Check.day("validFrom", day));
            validUntil.ifPresent(day -> Check.day("validUntil", day));
            // A municipality checks its days by itself.
            var unused = new Municipality(nisCode, name, "", postalCodes, validFrom, validUntil, successor);
        }

        private boolean continues(Member earlier, NisCode code) {
            return nisCode.equals(code) && in("").isValidOn(earlier.validUntil.orElseThrow());
        }

        private Municipality in(String region) {
            return new Municipality(nisCode, name, region, postalCodes, validFrom, validUntil, successor);
        }
    }
}
