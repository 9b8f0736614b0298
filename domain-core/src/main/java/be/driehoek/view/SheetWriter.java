package be.driehoek.view;

import be.driehoek.input.FreeText;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a sheet: what is known behind its label, in the reader's language; what is not told takes no line. */
final class SheetWriter {
    private final Page page;
    private final Words wording;

    SheetWriter(Page page, Language language) {
        this.page = page;
        this.wording = new Words(language);
    }

    Words wording() {
        return wording;
    }

    void title(String code) {
        page.title(wording.of(code));
    }

    /** A part under a heading; left out while nothing stands under it. */
    void section(String code, Runnable content) {
        page.section(code, wording.of(code), content);
    }

    /** A part under a number and a text that somebody wrote. */
    void section(int number, FreeText heading, Runnable content) {
        page.section(number, heading.value(), content);
    }

    /** What belongs together, below its label; left out while nothing stands under it. */
    void group(String label, Runnable content) {
        page.group(wording.label(label), content);
    }

    void item(FreeText text) {
        page.item(text.value(), () -> {});
    }

    void item(String head, Runnable content) {
        page.item(head, content);
    }

    void item(int number, FreeText head, Runnable content) {
        page.item(number, head.value(), content);
    }

    /** An element of a list that is a text behind a label of its own. */
    void item(String label, String text) {
        item(wording.asLabel(label) + " " + text, () -> {});
    }

    void say(String code) {
        page.say(wording.of(code));
    }

    void say(Message message) {
        page.say(wording.withDays(message));
    }

    void value(String label, String value) {
        page.value(wording.label(label), value);
    }

    /** A value behind a label that names a day. */
    void value(Message label, String value) {
        page.value(wording.asLabel(wording.withDays(label)), value);
    }

    /** A value that its reader must know to be unknown. */
    void fact(String label, Optional<String> value) {
        value(label, value.orElseGet(() -> wording.of("sheet.not-known")));
    }

    void text(String label, Optional<FreeText> text) {
        text.ifPresent(known -> value(label, known.value()));
    }

    void texts(String label, List<FreeText> texts) {
        group(label, () -> texts.forEach(this::item));
    }

    /** A list of which it matters that it is empty. */
    <T> void listOrNone(String label, List<T> elements, Consumer<T> content) {
        if (elements.isEmpty()) {
            value(label, wording.of("sheet.none"));
        }
        group(label, () -> elements.forEach(content));
    }

    /** What happened, each with its day. */
    <T> void entries(List<Entry<T>> entries, Consumer<T> content) {
        entries.forEach(entry -> item(wording.day(entry.on()), () -> content.accept(entry.what())));
    }

    void word(String label, Optional<? extends Enum<?>> code) {
        code.ifPresent(known -> value(label, wording.word(known)));
    }

    void words(String label, Collection<? extends Enum<?>> codes) {
        value(label, wording.words(codes));
    }

    void day(String label, Optional<LocalDate> day) {
        day.ifPresent(known -> value(label, wording.day(known)));
    }

    void number(String label, Optional<Integer> number) {
        number.ifPresent(known -> value(label, known.toString()));
    }

    void yesOrNo(String label, Optional<Boolean> answer) {
        answer.ifPresent(known -> value(label, wording.yesOrNo(known)));
    }
}
