package be.driehoek.service.pages.record;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.service.accounts.Organisations;
import be.driehoek.service.accounts.People;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.forms.Option;
import be.driehoek.service.forms.Pick;
import be.driehoek.service.forms.Picks;
import be.driehoek.service.pages.Reader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to pick from in the forms of a case. */
@Singleton
class CasePicks {
    private final People people;
    private final Organisations organisations;
    private final Recordings recordings;

    CasePicks(People people, Organisations organisations, Recordings recordings) {
        this.people = people;
        this.organisations = organisations;
        this.recordings = recordings;
    }

    Picks of(GuidanceCase current, Reader reader) {
        return Picks.of(current, recordings.today(), reader.language())
                .with(
                        Pick.EVENT,
                        current.events().stream()
                                .map(event -> option(event, reader))
                                .toList())
                .with(
                        Pick.CASEWORKER,
                        people.colleaguesOf(reader.known()).stream()
                                .map(account -> account.id().value())
                                .map(name -> new Option(name, name))
                                .toList())
                .with(Pick.RECIPIENT, recipients());
    }

    private static Option option(RecordedEvent event, Reader reader) {
        var what = reader.say("case.event." + EventTypes.nameOf(event.data()));
        return new Option(Integer.toString(event.sequence()), reader.words().day(event.occurredOn()) + " · " + what);
    }

    private List<Option> recipients() {
        var names = organisations.organisations().stream()
                .collect(Collectors.toMap(Organisations.Organisation::id, Organisations.Organisation::name));
        return people.recipients().stream()
                .map(account -> new Option(
                        account.id().value(),
                        account.id().value() + " · " + names.getOrDefault(account.organisation(), "")))
                .toList();
    }
}
