package be.driehoek.view;

import be.driehoek.view.Sheet.Group;
import be.driehoek.view.Sheet.Item;
import be.driehoek.view.Sheet.Part;
import be.driehoek.view.Sheet.Section;
import be.driehoek.view.Sheet.Sentence;
import be.driehoek.view.Sheet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A page that keeps its parts. As on paper, a heading with nothing under it is left out, and so is a value without text. */
final class SheetPage implements Page {
    private String title = "";
    private List<Part> parts = new ArrayList<>();

    /** The page as it stands. */
    Sheet sheet() {
        return new Sheet(title, parts);
    }

    @Override
    public void title(String words) {
        title = clean(words);
    }

    @Override
    public void section(String id, String words, Runnable content) {
        addUnlessEmpty(below -> new Section(id, clean(words), below), content);
    }

    @Override
    public void section(int number, String words, Runnable content) {
        section(Integer.toString(number), number + ". " + words, content);
    }

    @Override
    public void say(String words) {
        parts.add(new Sentence(clean(words)));
    }

    @Override
    public void value(String label, String value) {
        var text = clean(value);
        if (!text.isEmpty()) {
            parts.add(new Value(clean(label), text));
        }
    }

    @Override
    public void group(String label, Runnable content) {
        addUnlessEmpty(below -> new Group(clean(label), below), content);
    }

    @Override
    public void item(String head, Runnable content) {
        parts.add(new Item(clean(head), below(content)));
    }

    @Override
    public void item(int number, String head, Runnable content) {
        item(number + ". " + head, content);
    }

    private void addUnlessEmpty(Function<List<Part>, Part> part, Runnable content) {
        var below = below(content);
        if (!below.isEmpty()) {
            parts.add(part.apply(below));
        }
    }

    private List<Part> below(Runnable content) {
        var above = parts;
        parts = new ArrayList<>();
        content.run();
        var below = parts;
        parts = above;
        return below;
    }

    private static String clean(String text) {
        return String.join("\n", TextPage.linesOf(text));
    }
}
