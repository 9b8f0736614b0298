package be.driehoek.service.pages.team;

import be.driehoek.service.cases.Glance;
import java.util.List;
import java.util.Optional;

/**
 * Looking for a case.
 *
 * @param typed what was typed, if anything
 * @param error what is wrong with it, if something is
 * @param found the cases, if one looked
 */
record SearchPage(String typed, Optional<String> error, Optional<List<Glance>> found) {
    /** How many cases are shown. */
    static final int MOST = 25;

    static SearchPage empty() {
        return new SearchPage("", Optional.empty(), Optional.empty());
    }

    /** Nothing of whom somebody looks for. */
    @Override
    public String toString() {
        return "SearchPage[<redacted>]";
    }
}
