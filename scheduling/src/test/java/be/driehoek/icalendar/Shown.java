package be.driehoek.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DateProperty;

/** What a calendar program shows of an entry: a day, or a moment and how long it takes. */
record Shown(
        String uid,
        Temporal start,
        Optional<Duration> length,
        int sequence,
        Instant stamp,
        String status,
        String transparency,
        String classification,
        String title,
        String description,
        Optional<String> place) {

    boolean isCancelled() {
        return status.equals("CANCELLED");
    }

    /** The entries by what their ids end on, as both libraries read them alike and without a complaint. */
    static Map<String, Shown> in(byte[] calendar) {
        var events = byIcal4j(calendar);
        assertThat(byBiweekly(calendar)).isEqualTo(events);
        return events.stream()
                .collect(Collectors.toMap(
                        event -> event.uid()
                                .replaceFirst("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-", "")
                                .replaceFirst("@driehoek$", ""),
                        Function.identity()));
    }

    static List<Shown> byIcal4j(byte[] file) {
        try {
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar.<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT).stream()
                    .map(Shown::of)
                    .toList();
        } catch (IOException | ParserException e) {
            throw new AssertionError("ical4j must read it", e);
        }
    }

    private static Shown of(net.fortuna.ical4j.model.component.VEvent event) {
        var start = date(event, Property.DTSTART);
        assertThat(date(event, Property.LAST_MODIFIED)).isEqualTo(date(event, Property.DTSTAMP));
        if (start instanceof LocalDate day) {
            assertThat(date(event, Property.DTEND)).isEqualTo(day.plusDays(1));
        }
        return new Shown(
                text(event, Property.UID).orElseThrow(),
                start,
                text(event, Property.DURATION).map(Duration::parse),
                Integer.parseInt(text(event, Property.SEQUENCE).orElseThrow()),
                (Instant) date(event, Property.DTSTAMP),
                text(event, Property.STATUS).orElseThrow(),
                text(event, Property.TRANSP).orElseThrow(),
                text(event, Property.CLASS).orElseThrow(),
                text(event, Property.SUMMARY).orElseThrow(),
                text(event, Property.DESCRIPTION).orElseThrow(),
                text(event, Property.LOCATION));
    }

    private static Optional<String> text(net.fortuna.ical4j.model.component.VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue);
    }

    private static Temporal date(net.fortuna.ical4j.model.component.VEvent event, String name) {
        var date = event.<DateProperty<Temporal>>getProperty(name).orElseThrow().getDate();
        return date instanceof OffsetDateTime moment ? moment.toInstant() : date;
    }

    static List<Shown> byBiweekly(byte[] file) {
        var calendars = Biweekly.parse(new String(file, UTF_8)).all();
        assertThat(calendars).hasSize(1);
        assertThat(calendars.getFirst().validate(biweekly.ICalVersion.V2_0).getWarnings())
                .isEmpty();
        return calendars.getFirst().getEvents().stream().map(Shown::of).toList();
    }

    private static Shown of(VEvent event) {
        var start = date(event.getDateStart().getValue());
        if (start instanceof LocalDate day) {
            assertThat(date(event.getDateEnd().getValue())).isEqualTo(day.plusDays(1));
        }
        return new Shown(
                event.getUid().getValue(),
                start,
                Optional.ofNullable(event.getDuration())
                        .map(duration -> Duration.ofMillis(duration.getValue().toMillis())),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                event.getStatus().getValue(),
                event.getTransparency().getValue(),
                event.getClassification().getValue(),
                event.getSummary().getValue(),
                event.getDescription().getValue(),
                Optional.ofNullable(event.getLocation()).map(place -> place.getValue()));
    }

    private static Temporal date(ICalDate date) {
        var parts = date.getRawComponents();
        return date.hasTime() ? date.toInstant() : LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }
}
