package be.driehoek.icalendar;

import be.driehoek.agenda.AgendaMessages;
import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.party.PostalCode;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.visit.VisitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a calendar says about an entry, in one language. */
record EntryWording(Language language) {
    private static final Pattern SPACES_AND_CONTROLS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    /** The title: what it is, and of which tenant or case. */
    String title(CaseId id, Entry entry) {
        var what = switch (entry) {
            case Entry.Visit visit -> of(Message.of("calendar.visit").with("purpose", word(visit.purpose())));
            case Entry.Duty duty ->
                of(Message.of("calendar.ruled")
                        .with("what", AgendaMessages.word(duty.what(), language))
                        .with("rule", duty.rule()));
        };
        var title = entry.tenant()
                .map(tenant -> Message.of("calendar.title-for").with("tenant", line(tenant)))
                .orElseGet(() -> Message.of("calendar.title").with("reference", CaseCalendar.reference(id)))
                .with("what", what);
        return isDone(entry) ? of(Message.of("calendar.title-done").with("title", of(title))) : of(title);
    }

    private static boolean isDone(Entry entry) {
        return switch (entry) {
            case Entry.Visit visit -> visit.state() == VisitState.HELD;
            case Entry.Duty duty -> duty.metOn().isPresent();
        };
    }

    /** All that there is to say; nothing personal, whatever the title tells. */
    String description(Entry entry) {
        var sentences = new ArrayList<String>();
        if (entry.isCalledOff()) {
            sentences.add(of(Message.of("calendar.called-off")));
        }
        switch (entry) {
            case Entry.Visit visit -> {
                sentences.add(who(visit.attendees()));
                if (visit.state() != VisitState.PLANNED) {
                    sentences.add(of(Message.of("calendar.visit-state").with("state", word(visit.state()))));
                }
            }
            case Entry.Duty duty -> sentences.addAll(about(duty));
        }
        return String.join("\n", sentences);
    }

    private List<String> about(Entry.Duty duty) {
        var sentences = new ArrayList<String>();
        duty.metOn()
                .map(day -> Message.of(day.isAfter(duty.due()) ? "calendar.met-late" : "calendar.met")
                        .with("day", day(day)))
                .map(this::of)
                .ifPresent(sentences::add);
        sentences.add(
                of(Message.of("calendar.window").with("from", day(duty.from())).with("due", day(duty.due()))));
        sentences.add(of(Message.of("calendar.last-working-day").with("day", day(duty.lastWorkingDay()))));
        sentences.add(who(duty.who()));
        sentences.add(of(Message.of("calendar.rule").with("rule", duty.rule())));
        return sentences;
    }

    private String who(Collection<? extends Enum<?>> people) {
        return of(Message.of("calendar.who")
                .with("who", people.stream().map(this::word).collect(Collectors.joining(", "))));
    }

    private String day(LocalDate day) {
        return CoreMessages.day(day, language);
    }

    private String word(Enum<?> code) {
        return CoreMessages.word(code, language);
    }

    private String of(Message message) {
        return AgendaMessages.render(message, language);
    }

    /** An address on one line, as far as it is known. */
    static Optional<String> place(Address address) {
        var parts = Stream.of(
                        words(
                                address.street().map(EntryWording::line),
                                address.houseNumber().map(EntryWording::line)),
                        words(
                                address.postalCode().map(PostalCode::value),
                                address.municipality().map(EntryWording::line)))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static String words(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** What a person wrote, on one line: iCalendar knows no control characters, and a title no breaks. */
    private static String line(FreeText text) {
        return SPACES_AND_CONTROLS.matcher(text.value()).replaceAll(" ").strip();
    }
}
