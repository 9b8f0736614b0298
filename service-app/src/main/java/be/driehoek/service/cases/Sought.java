package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.Insz;
import be.driehoek.party.Tenant;
import java.time.LocalDate;

/** What somebody looks for a case by. */
public sealed interface Sought {

    /**
     * The case itself.
     *
     * @param id its id
     */
    record ById(CaseId id) implements Sought {}

    /**
     * The number of the tenant in the national register.
     *
     * @param insz the number
     */
    record ByNumber(Insz insz) implements Sought {}

    /** Something that shows when one looks at the tenant. */
    sealed interface OfTenant extends Sought {
        /**
         * Whether a tenant is meant.
         *
         * @param tenant the tenant
         * @return true if it fits
         */
        boolean fits(Tenant tenant);
    }

    /**
     * The day of birth, as the number of the tenant tells it.
     *
     * @param day the day
     */
    record ByBirth(LocalDate day) implements OfTenant {
        @Override
        public boolean fits(Tenant tenant) {
            return tenant.insz().flatMap(Insz::birthDate).filter(day::equals).isPresent();
        }
    }

    /**
     * The name of the tenant, or beginnings of its words.
     *
     * @param name the name
     */
    record ByName(FreeText name) implements OfTenant {
        @Override
        public boolean fits(Tenant tenant) {
            return tenant.isCalled(name);
        }
    }

    /**
     * Understands what somebody typed: the id of a case, a number of the national register, a day of birth as
     * {@code 30/7/1985} or {@code 1985-07-30}, or else a name.
     *
     * @param typed what they typed
     * @return what they look for
     * @throws InvalidValueException if it is no text at all
     */
    static Sought of(String typed) {
        return SoughtText.read(FreeText.of(typed));
    }
}
