package be.driehoek.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rulebook as a text to read (regelboek): each {@link Rule} in words, and each source with its rules. */
public final class Rulebook {
    private final Language language;

    private Rulebook(Language language) {
        this.language = language;
    }

    /**
     * The rulebook in Markdown.
     *
     * <p>It begins with the sources, each with the rules that come from its places. The heading of a rule has the id of
     * the rule in lower case as its anchor, for example {@code #te-2}, in every language.
     *
     * @param language the reader's language
     * @return the text, with a line break at its end
     */
    public static String markdown(Language language) {
        return new Rulebook(language).text();
    }

    private String text() {
        return Stream.of(
                        Stream.of("# " + words("rulebook.title"), words("rulebook.introduction")),
                        Stream.of("## " + words("rulebook.sources")),
                        Arrays.stream(SourceDocument.values()).flatMap(this::document),
                        Stream.of("## " + words("rulebook.rules")),
                        Arrays.stream(Rule.values()).flatMap(this::rule))
                .flatMap(parts -> parts)
                .collect(joining("\n\n", "", "\n"));
    }

    private Stream<String> document(SourceDocument document) {
        var described = "### %s\n\n*%s*, %s: <%s>"
                .formatted(document.id(), document.title(), document.publisher(), document.address());
        var places = Arrays.stream(Rule.values())
                .filter(rule -> rule.source().document().equals(document.id()))
                .collect(groupingBy(Rule::source, () -> new TreeMap<>(inTheOrderOf(document)), toList()));
        return places.isEmpty() ? Stream.of(described) : Stream.of(described, table(places));
    }

    private static Comparator<SourceReference> inTheOrderOf(SourceDocument document) {
        return Comparator.comparingInt(
                        (SourceReference place) -> document.sections().indexOf(place.section()))
                .thenComparingInt(SourceReference::paragraph);
    }

    private String table(SortedMap<SourceReference, List<Rule>> places) {
        var head = "| %s | %s |\n|---|---|".formatted(words("rulebook.places"), words("rulebook.rules"));
        var rows = places.entrySet().stream()
                .map(place -> "| %s | %s |"
                        .formatted(
                                place("rulebook.place", place.getKey()),
                                place.getValue().stream().map(Rulebook::link).collect(joining(", "))));
        return Stream.concat(Stream.of(head), rows).collect(joining("\n"));
    }

    private Stream<String> rule(Rule rule) {
        return Stream.of(
                "### <a id=\"%s\"></a>%s: %s".formatted(anchor(rule), rule.id(), words(rule.title())),
                words(rule.text()),
                place("rulebook.source", rule.source()));
    }

    private static String link(Rule rule) {
        return "[%s](#%s)".formatted(rule.id(), anchor(rule));
    }

    private static String anchor(Rule rule) {
        return rule.id().value().toLowerCase(Locale.ROOT);
    }

    private String place(String code, SourceReference place) {
        return words(Message.of(code)
                .with("document", place.document())
                .with("section", place.section())
                .with("paragraph", place.paragraph()));
    }

    private String words(String code) {
        return words(Message.of(code));
    }

    private String words(Message message) {
        return CoreMessages.render(message, language);
    }
}
