package be.driehoek.icalendar;

import be.driehoek.guidance.CaseId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Puts entries into iCalendar, by way of ical4j.
 *
 * <p>Times are written in UTC: every program knows it, and none has to find out what our time zone is.
 */
final class CalendarWriter {
    private static final ZoneId CLOCK_OF_VISITS = ZoneId.of("Europe/Brussels");
    private static final String PRODUCT = "-//Driehoek//Driehoek//NL";
    private static final String DOMAIN = "@driehoek";

    private final CalendarStyle style;
    private final EntryWording wording;
    private final Calendar calendar = new Calendar();

    CalendarWriter(String name, CalendarStyle style) {
        this.style = style;
        this.wording = new EntryWording(style.language());
        var refresh = Duration.ofMinutes(style.refreshMinutes());
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), refresh));
        // The names of the same before there was a standard for them, which many programs still go by.
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", refresh.toString()));
    }

    void add(CaseId id, EntryHistory.Version version) {
        var entry = version.entry();
        // Without the initial properties, which hold the time of the clock.
        var event = new VEvent(false);
        event.add(new Uid(id + "-" + entry.id().replace('/', '.') + DOMAIN));
        event.add(new DtStamp(version.changedAt()));
        event.add(new LastModified(version.changedAt()));
        event.add(new Sequence(version.sequence()));
        event.add(ImmutableClazz.PRIVATE);
        event.add(entry.isCalledOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(wording.title(id, entry)));
        event.add(new Description(wording.description(entry)));
        switch (entry) {
            case Entry.Visit visit -> {
                event.add(visit.isCalledOff() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
                visit.address().flatMap(EntryWording::place).ifPresent(place -> event.add(new Location(place)));
                visit.at()
                        .ifPresentOrElse(
                                time -> {
                                    int minutes = visit.minutes().orElse(style.visitMinutes());
                                    event.add(new DtStart<>(visit.day()
                                            .atTime(time)
                                            .atZone(CLOCK_OF_VISITS)
                                            .toInstant()));
                                    event.add(new net.fortuna.ical4j.model.property.Duration(
                                            Duration.ofMinutes(minutes)));
                                },
                                () -> wholeDay(event, visit.day()));
            }
            case Entry.Duty duty -> {
                event.add(ImmutableTransp.TRANSPARENT);
                wholeDay(event, duty.due());
            }
        }
        calendar.add(event);
    }

    private static void wholeDay(VEvent event, LocalDate day) {
        event.add(new DtStart<>(day));
        event.add(new DtEnd<>(day.plusDays(1)));
    }

    byte[] bytes() {
        // A calendar must hold something (RFC 5545, 3.6), and programs complain where it does not.
        if (calendar.getComponents().isEmpty()) {
            calendar.add(timeZone());
        }
        return Folding.fold(calendar.toString());
    }

    /** The time zone in which all is written. */
    private static VTimeZone timeZone() {
        return new VTimeZone(
                new PropertyList(List.of(new TzId("UTC"))),
                new ComponentList<>(List.of(new Standard(new PropertyList(List.of(
                        new DtStart<>(LocalDate.EPOCH.atStartOfDay()),
                        new TzOffsetFrom(ZoneOffset.UTC),
                        new TzOffsetTo(ZoneOffset.UTC)))))));
    }
}
