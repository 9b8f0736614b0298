package be.driehoek.planning;

import be.driehoek.input.Check;
import be.driehoek.party.AccountId;
import be.driehoek.party.LanguageTag;
import java.util.List;

/**
 * A caseworker who can make visits (begeleider), and when.
 *
 * @param id the account of the caseworker
 * @param hours the working hours, at most one slot a day; the way from {@code start} and to {@code end} belongs to them
 * @param start the place where a day begins
 * @param end the place where a day ends
 * @param languages the languages that the caseworker speaks
 * @param skills what else the caseworker can do, by names that the team chose
 * @param mostVisits the most visits on one day, from 1 to {@value #MOST_VISITS}
 */
public record TeamMember(
        AccountId id,
        List<TimeSlot> hours,
        String start,
        String end,
        List<LanguageTag> languages,
        List<String> skills,
        Integer mostVisits) {
    /** As many visits as a day can have. */
    public static final int MOST_VISITS = 50;

    /** Keeps its own copies of the lists. */
    public TeamMember {
        hours = Check.listOrEmpty(hours);
        languages = Check.listOrEmpty(languages);
        skills = Check.listOrEmpty(skills);
        mostVisits = Check.orElse(mostVisits, MOST_VISITS);
    }
}
