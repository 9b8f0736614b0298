package be.driehoek.reachability;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;

/** A day of the week, or the public holidays among them, as schema.org names them (dag). */
public enum OpeningDay {
    /** Monday. */
    @JsonProperty("Monday")
    MONDAY,
    /** Tuesday. */
    @JsonProperty("Tuesday")
    TUESDAY,
    /** Wednesday. */
    @JsonProperty("Wednesday")
    WEDNESDAY,
    /** Thursday. */
    @JsonProperty("Thursday")
    THURSDAY,
    /** Friday. */
    @JsonProperty("Friday")
    FRIDAY,
    /** Saturday. */
    @JsonProperty("Saturday")
    SATURDAY,
    /** Sunday. */
    @JsonProperty("Sunday")
    SUNDAY,
    /** Days from Monday to Friday on which the organisation does not work: public holidays and its closing days. */
    @JsonProperty("PublicHolidays")
    PUBLIC_HOLIDAYS;

    static OpeningDay of(DayOfWeek day) {
        return valueOf(day.name());
    }
}
