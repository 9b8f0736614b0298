package be.driehoek.service.pages.plan;

import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.party.AccountId;
import be.driehoek.planning.Appointment;
import be.driehoek.service.pages.PostedForm;
import be.driehoek.service.pages.Reader;
import be.driehoek.service.planning.WeekOfVisits;
import be.driehoek.service.planning.WeekOfVisits.Terms;
import be.driehoek.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What somebody chose for a plan, as they typed it.
 *
 * @param values the fields by their names
 */
record PlanForm(Map<String, List<String>> values) {
    static final String WEEK = "week";
    static final String RUN = "run";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String MINUTES = "minutes";
    static final String WITHIN = "within";
    static final String BETWEEN = "between";
    static final String VISIT = "visit";
    static final String MEMBER = "member";
    static final String PIN = "pin";

    private static final int MOST_MINUTES = 480;
    private static final int PARTS_OF_PIN = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final Map<String, List<String>> USUAL = Map.of(
            FROM, List.of("09:00"),
            UNTIL, List.of("17:00"),
            MINUTES, List.of("60"),
            WITHIN, List.of("15"),
            BETWEEN, List.of("30"));

    /** Nothing was chosen yet: whatever the week asks for, by everybody. */
    static PlanForm usual(WeekOfVisits week, List<AccountId> members) {
        var values = new HashMap<>(USUAL);
        values.put(VISIT, week.visits().stream().map(WeekOfVisits.Visit::id).toList());
        values.put(MEMBER, members.stream().map(AccountId::value).toList());
        return new PlanForm(values);
    }

    static PlanForm of(PostedForm form) {
        return new PlanForm(form.values());
    }

    /** A day that was not written here counts as none. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(StrictDates.parse(written));
        } catch (InvalidValueException notOurs) {
            return Optional.empty();
        }
    }

    /** The Monday of the week of a day. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    String one(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** What is wrong with what was typed, by the names of the fields. */
    Map<String, String> errors(Reader reader) {
        var errors = new TreeMap<String, String>();
        check(FROM, StrictDates::parseTime, errors, reader);
        check(UNTIL, StrictDates::parseTime, errors, reader);
        for (var field : List.of(MINUTES, WITHIN, BETWEEN)) {
            check(field, value -> number(field, value), errors, reader);
        }
        if (errors.isEmpty() && !terms().until().isAfter(terms().from())) {
            errors.put(UNTIL, reader.say("lead.plan-until"));
        }
        if (all(MEMBER).isEmpty()) {
            errors.put(MEMBER, reader.say("lead.plan-nobody"));
        }
        if (all(VISIT).isEmpty()) {
            errors.put(VISIT, reader.say("lead.plan-nothing"));
        }
        return errors;
    }

    private void check(String field, Function<String, ?> read, Map<String, String> errors, Reader reader) {
        try {
            Objects.requireNonNull(read.apply(one(field)));
        } catch (InvalidValueException invalid) {
            errors.put(field, reader.requirement(invalid.error()));
        }
    }

    private static int number(String field, String value) {
        int least = field.equals(MINUTES) ? 1 : 0;
        if (!NUMBER.matcher(value).matches()
                || Integer.parseInt(value) < least
                || Integer.parseInt(value) > MOST_MINUTES) {
            throw InvalidValueException.itself(
                    Message.of("must.between").with("min", least).with("max", MOST_MINUTES),
                    Message.of("got.unreadable"));
        }
        return Integer.parseInt(value);
    }

    Terms terms() {
        return new Terms(
                StrictDates.parseTime(one(FROM)),
                StrictDates.parseTime(one(UNTIL)),
                number(MINUTES, one(MINUTES)),
                number(WITHIN, one(WITHIN)),
                number(BETWEEN, one(BETWEEN)));
    }

    /** Who must come when, by the ids of the visits; what was not written here is left out. */
    Map<String, Appointment> pins(WeekOfVisits week, List<AccountId> members) {
        var pins = new HashMap<String, Appointment>();
        for (var pin : all(PIN)) {
            var parts = pin.split(" ", PARTS_OF_PIN);
            if (parts.length == PARTS_OF_PIN) {
                appointment(parts)
                        .filter(at -> members.contains(at.caseworker()))
                        .filter(at -> !at.day().isBefore(week.monday())
                                && at.day().isBefore(week.monday().plusDays(WeekOfVisits.DAYS)))
                        .ifPresent(at -> pins.put(parts[PARTS_OF_PIN - 1], at));
            }
        }
        return pins;
    }

    private static Optional<Appointment> appointment(String[] parts) {
        try {
            LocalTime start = StrictDates.parseTime(parts[2]);
            return Optional.of(new Appointment(new AccountId(parts[0]), StrictDates.parse(parts[1]), start));
        } catch (InvalidValueException notOurs) {
            return Optional.empty();
        }
    }

    static String pin(Appointment at, String visit) {
        return at.caseworker().value() + " " + at.day() + " " + at.start() + " " + visit;
    }
}
