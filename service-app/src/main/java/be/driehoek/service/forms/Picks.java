package be.driehoek.service.forms;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.Municipalities;
import be.driehoek.party.Municipality;
import be.driehoek.referral.Referral;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to pick from, and the referral that changes start from. Immutable.
 *
 * <p>Where the page knows of nothing to pick from, it is typed.
 */
public final class Picks {
    private static final Picks NONE = new Picks(Map.of(), Optional.empty());

    /** The languages that people speak most in Flanders, besides those of the service. */
    private static final List<String> LANGUAGES = List.of(
            "nl", "fr", "de", "en", "ar", "bg", "es", "fa", "it", "ku", "pl", "ps", "pt", "ro", "ru", "so", "sq", "ti",
            "tr", "uk", "ur", "zh");

    private final Map<Pick, List<Option>> options;
    private final Optional<Referral> referral;

    private Picks(Map<Pick, List<Option>> options, Optional<Referral> referral) {
        this.options = options;
        this.referral = referral;
    }

    /**
     * Nothing to pick from.
     *
     * @return no options
     */
    public static Picks none() {
        return NONE;
    }

    /**
     * The municipalities of today, and the languages.
     *
     * @param today the day
     * @param language the reader's language
     * @return options for a referral
     */
    public static Picks general(LocalDate today, Language language) {
        var byName = Comparator.comparing(Option::label, Collator.getInstance(language.locale()));
        return NONE.with(
                        Pick.MUNICIPALITY,
                        Municipalities.shipped().all().stream()
                                .filter(municipality -> municipality.isValidOn(today))
                                .map(Picks::option)
                                .sorted(byName)
                                .toList())
                .with(
                        Pick.LANGUAGE,
                        LANGUAGES.stream()
                                .map(tag -> new Option(
                                        tag, Locale.forLanguageTag(tag).getDisplayLanguage(language.locale())))
                                .toList());
    }

    private static Option option(Municipality municipality) {
        return new Option(municipality.code().value(), municipality.name());
    }

    /**
     * What a case has: its goals, open visits, events and disclosures, and its referral; and all of
     * {@link #general(LocalDate, Language)}. The accounts are for the page to add.
     *
     * @param current the case
     * @param today the day
     * @param language the reader's language
     * @return options for the commands of the case
     */
    public static Picks of(GuidanceCase current, LocalDate today, Language language) {
        return general(today, language)
                .withReferral(current.referral())
                .with(Pick.GOAL, current.goals().stream().map(Picks::option).toList())
                .with(
                        Pick.PLANNED_VISIT,
                        current.plannedVisits().stream()
                                .filter(visit -> visit.isOpen())
                                .map(visit -> dated(
                                        visit.sequence(),
                                        visit.plannedOn(),
                                        CoreMessages.word(visit.purpose(), language),
                                        language))
                                .toList())
                .with(
                        Pick.DISCLOSURE,
                        current.disclosures().stream()
                                .filter(told -> told.revoked().isEmpty())
                                .map(told -> dated(
                                        told.sequence(),
                                        told.on(),
                                        told.recipient()
                                                .kind()
                                                .map(kind -> CoreMessages.word(kind, language))
                                                .orElse(""),
                                        language))
                                .toList())
                .with(
                        Pick.EVENT,
                        current.events().stream()
                                .map(event -> dated(
                                        event.sequence(),
                                        event.occurredOn(),
                                        Integer.toString(event.sequence()),
                                        language))
                                .toList());
    }

    private static Option option(ChangeGoal goal) {
        return new Option(goal.id().value(), goal.title().value());
    }

    private static Option dated(int sequence, LocalDate on, String what, Language language) {
        var day = CoreMessages.day(on, language);
        return new Option(Integer.toString(sequence), what.isEmpty() ? day : day + " · " + what);
    }

    /**
     * The options with others of one kind.
     *
     * @param pick what is picked
     * @param choices what there is; an empty list says that there is nothing
     * @return new options
     */
    public Picks with(Pick pick, List<Option> choices) {
        var copy = new EnumMap<Pick, List<Option>>(Pick.class);
        copy.putAll(options);
        copy.put(pick, List.copyOf(choices));
        return new Picks(copy, referral);
    }

    /**
     * The options with the referral that changes start from.
     *
     * @param before the referral as it is
     * @return new options
     */
    public Picks withReferral(Referral before) {
        return new Picks(options, Optional.of(before));
    }

    Optional<Referral> referral() {
        return referral;
    }

    /** What there is to pick from; empty where it is typed. */
    Optional<List<Option>> options(Pick pick) {
        return Optional.ofNullable(options.get(pick));
    }

    /** Every value that can be picked. */
    Stream<String> values(Pick pick) {
        return options(pick).stream().flatMap(List::stream).map(Option::value);
    }
}
