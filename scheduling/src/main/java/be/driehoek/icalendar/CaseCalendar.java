package be.driehoek.icalendar;

import be.driehoek.agenda.AgendaMessages;
import be.driehoek.agenda.Obligation;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the agenda of cases as a calendar file (iCalendar, RFC 5545).
 *
 * <p>A planned visit stands at its time, everything else on the day on which it is due, for the whole day and without
 * blocking it. Every entry is private ({@code CLASS:PRIVATE}). An entry that moves keeps its {@code UID}, and its
 * {@code SEQUENCE} grows; what was called off, lapsed or vanished stays as {@code STATUS:CANCELLED}. All of this is
 * derived from the events, and so are the time stamps: while no event is added, the bytes stay the same.
 *
 * <p>It needs ical4j, which is an optional dependency of this module. Nothing is read from the network.
 */
public final class CaseCalendar {
    private static final int REFERENCE_LENGTH = 8;

    private CaseCalendar() {}

    /**
     * The calendar of a case.
     *
     * @param guidanceCase the case
     * @param agenda gives the obligations of the case; it is asked for the case after each of its events, so that what
     *     changed is found. It must look at one and the same day, not before the last event
     * @param style how it is written
     * @return the file, in UTF-8
     */
    public static byte[] of(
            GuidanceCase guidanceCase, Function<GuidanceCase, List<Obligation>> agenda, CalendarStyle style) {
        var name = Message.of("calendar.case-name").with("reference", reference(guidanceCase.id()));
        return write(name, List.of(guidanceCase), agenda, style);
    }

    /**
     * The calendar of a caseworker.
     *
     * @param cases the cases of the caseworker, in any order
     * @param agenda as for one case
     * @param style how it is written
     * @return the file, in UTF-8
     */
    public static byte[] ofAll(
            List<GuidanceCase> cases, Function<GuidanceCase, List<Obligation>> agenda, CalendarStyle style) {
        return write(Message.of("calendar.name"), cases, agenda, style);
    }

    private static byte[] write(
            Message name,
            List<GuidanceCase> cases,
            Function<GuidanceCase, List<Obligation>> agenda,
            CalendarStyle style) {
        var writer = new CalendarWriter(AgendaMessages.render(name, style.language()), style);
        cases.stream()
                .sorted(Comparator.comparing(guidanceCase -> guidanceCase.id().value()))
                .forEach(guidanceCase -> EntryHistory.of(guidanceCase, agenda, style.personalTitles())
                        .forEach(version -> writer.add(guidanceCase.id(), version)));
        return writer.bytes();
    }

    /** The beginning of the id of a case, by which people tell cases apart. */
    static String reference(CaseId id) {
        return id.toString().substring(0, REFERENCE_LENGTH);
    }
}
