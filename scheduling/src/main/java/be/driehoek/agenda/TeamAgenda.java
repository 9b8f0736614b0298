package be.driehoek.agenda;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.AccountId;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.WorkingDays;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is due in many cases over a period (teamagenda), as it stands on a day.
 *
 * <p>An obligation is in the period if a day of its window is, whatever its state; and what is overdue stays until it is
 * settled, however long ago it was due. Each is there once, under the day on which it is due, which may lie outside the
 * period.
 *
 * @param on the day that is looked at
 * @param from the first day of the period
 * @param until the last day of the period
 * @param counts how many obligations there are in each state, all states in their order
 * @param days the days on which something is due, in order
 */
public record TeamAgenda(
        LocalDate on, LocalDate from, LocalDate until, Map<ObligationState, Integer> counts, List<DueDay> days) {

    /** Keeps its own copies. */
    public TeamAgenda {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        days = List.copyOf(days);
    }

    /**
     * What is due on one day.
     *
     * @param day the day
     * @param counts how many obligations there are in each state, all states in their order
     * @param obligations the obligations, those with a time by their time
     */
    public record DueDay(LocalDate day, Map<ObligationState, Integer> counts, List<Entry> obligations) {
        /** Keeps its own copies. */
        public DueDay {
            counts = Collections.unmodifiableMap(new EnumMap<>(counts));
            obligations = List.copyOf(obligations);
        }
    }

    /**
     * An obligation with its case; nothing in it tells who the tenant is.
     *
     * @param caseId the case
     * @param caseworker the caseworker of the case, if there is one
     * @param obligation the obligation
     */
    public record Entry(
            @JsonProperty("case") CaseId caseId,
            Optional<AccountId> caseworker,
            @JsonUnwrapped Obligation obligation) {

        /** Where it stands in the agenda; no other stands there. */
        Place place() {
            return new Place(obligation.due(), obligation.at().orElse(LocalTime.MIN), obligation.id(), caseId);
        }
    }

    /**
     * A place in an agenda: that of an obligation by the day and the time at which it is due, then by its id and case.
     *
     * @param due the day
     * @param at the time; midnight where it has none
     * @param obligation the id of the obligation
     * @param caseId the case
     */
    public record Place(LocalDate due, LocalTime at, String obligation, CaseId caseId) implements Comparable<Place> {
        private static final Comparator<Place> IN_ORDER = Comparator.comparing(Place::due)
                .thenComparing(Place::at)
                .thenComparing(Place::obligation)
                .thenComparing(place -> place.caseId().value());

        @Override
        public int compareTo(Place other) {
            return IN_ORDER.compare(this, other);
        }
    }

    /**
     * A part of the agenda, with the counts of the whole.
     *
     * @param after the place after which it starts; empty for the start
     * @param most the largest number of obligations, at least 1
     * @return the agenda with no other obligations than these, and no other days
     */
    public TeamAgenda part(Optional<Place> after, int most) {
        var chosen = places().dropWhile(place -> after.isPresent() && place.compareTo(after.get()) <= 0)
                .limit(most)
                .collect(Collectors.toUnmodifiableSet());
        return with(entry -> chosen.contains(entry.place()));
    }

    /**
     * What is left to do, with the counts of the whole.
     *
     * @return the agenda without obligations that are settled
     */
    public TeamAgenda unsettled() {
        return with(entry -> !entry.obligation().state().isSettled());
    }

    private TeamAgenda with(Predicate<Entry> chosen) {
        var parts = days.stream()
                .map(day -> new DueDay(
                        day.day(),
                        day.counts(),
                        day.obligations().stream().filter(chosen).toList()))
                .filter(day -> !day.obligations().isEmpty())
                .toList();
        return new TeamAgenda(on, from, until, counts, parts);
    }

    /**
     * The places of the obligations of all days.
     *
     * @return the places, in order
     */
    public Stream<Place> places() {
        return days.stream().flatMap(day -> day.obligations().stream()).map(Entry::place);
    }

    /**
     * The agenda of many cases.
     *
     * @param cases the cases; each is looked at once, and none is kept
     * @param policies the agenda of the policy of a case
     * @param workingDays the calendar of the organisation
     * @param on the day that is looked at
     * @param period the days that it is about
     * @return what is due
     */
    public static TeamAgenda of(
            Stream<GuidanceCase> cases,
            Function<GuidanceCase, AgendaPolicy> policies,
            WorkingDays workingDays,
            LocalDate on,
            AgendaPeriod period) {
        var byDay = new TreeMap<LocalDate, List<Entry>>();
        cases.forEach(guidanceCase -> {
            for (var obligation : Agenda.of(guidanceCase, policies.apply(guidanceCase), workingDays, on)) {
                if (period.includes(obligation)) {
                    byDay.computeIfAbsent(obligation.due(), day -> new ArrayList<>())
                            .add(new Entry(guidanceCase.id(), guidanceCase.caseworker(), obligation));
                }
            }
        });
        var days = byDay.entrySet().stream()
                .map(due -> {
                    due.getValue().sort(Comparator.comparing(Entry::place));
                    return new DueDay(due.getKey(), counts(due.getValue().stream()), due.getValue());
                })
                .toList();
        return new TeamAgenda(
                on,
                period.from(),
                period.until(),
                counts(days.stream().flatMap(day -> day.obligations().stream())),
                days);
    }

    private static Map<ObligationState, Integer> counts(Stream<Entry> entries) {
        var counts = new EnumMap<ObligationState, Integer>(ObligationState.class);
        Arrays.stream(ObligationState.values()).forEach(state -> counts.put(state, 0));
        entries.forEach(entry -> counts.merge(entry.obligation().state(), 1, Integer::sum));
        return counts;
    }
}
