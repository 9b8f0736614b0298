package be.driehoek.service.storage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Takes the rows of many cases that follow each other apart, case by case; holds those of one case at a time. */
final class Lives implements Iterator<List<KeyedEventRow>> {
    private final Iterator<KeyedEventRow> rows;
    private @Nullable KeyedEventRow first;

    Lives(Iterator<KeyedEventRow> rows) {
        this.rows = rows;
        this.first = following();
    }

    @Override
    public boolean hasNext() {
        return first != null;
    }

    @Override
    public List<KeyedEventRow> next() {
        if (first == null) {
            throw new NoSuchElementException();
        }
        var id = first.caseId();
        var life = new ArrayList<KeyedEventRow>();
        for (var row = first; row != null && row.caseId().equals(id); row = first) {
            life.add(row);
            first = following();
        }
        return life;
    }

    private @Nullable KeyedEventRow following() {
        return rows.hasNext() ? rows.next() : null;
    }
}
