package be.driehoek.planning;

import be.driehoek.party.LanguageTag;
import be.driehoek.planning.search.Placements;
import be.driehoek.planning.search.Plan;
import be.driehoek.planning.search.Window;
import be.driehoek.text.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds out what stands in the way of visits that were not planned.
 *
 * <p>First what lies in the visit itself: nobody speaks the language, the three are never free at once. Where the visit would be
 * possible if it were the only one, one thing at a time gives way, while all other visits stay where they are, to see
 * whether there would be room then.
 */
final class Obstacles {
    private final Team team;
    private final Map<Relaxation, Relaxed> relaxed = new EnumMap<>(Relaxation.class);

    /** The plan, where one gives way on one thing. */
    private record Relaxed(Model model, Placements placements) {
        boolean hasRoomFor(int index) {
            return !placements.of(model.forms.get(index).visits()).isEmpty();
        }
    }

    Obstacles(Team team, Plan plan, List<Integer> missing) {
        this.team = team;
        if (!missing.isEmpty()) {
            for (Relaxation relaxation : Relaxation.values()) {
                Model model = new Model(team, relaxation, Set.copyOf(missing));
                relaxed.put(relaxation, new Relaxed(model, new Placements(model.problem, plan)));
            }
        }
    }

    /** What stands in the way of a visit, at least one thing. */
    List<Message> of(int index) {
        WantedVisit visit = team.request.visits().get(index);
        List<Message> alone = aboutPeople(visit);
        alone.addAll(aboutWindows(visit));
        if (alone.isEmpty()) {
            alone.addAll(aboutDays(visit));
        }
        return alone.isEmpty() ? aboutOthers(index, visit) : alone;
    }

    private List<Message> aboutPeople(WantedVisit visit) {
        List<Message> found = new ArrayList<>();
        if (!anybody(visit, team::speaks)) {
            found.add(Message.of("reason.language")
                    .with(
                            "languages",
                            visit.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", "))));
        }
        if (!anybody(visit, team::isSkilled)) {
            found.add(Message.of("reason.skill").with("skills", String.join(", ", visit.skills())));
        }
        if (found.isEmpty() && !anybody(visit, team::mayVisit)) {
            found.add(Message.of("reason.language-and-skill"));
        }
        return found;
    }

    private boolean anybody(WantedVisit visit, BiPredicate<Integer, WantedVisit> can) {
        return IntStream.range(0, team.request.caseworkers().size()).anyMatch(member -> can.test(member, visit));
    }

    private List<Message> aboutWindows(WantedVisit visit) {
        int minutes = visit.minutes();
        List<Window> own = team.windows(visit);
        if (Horizon.starts(own, minutes).isEmpty()) {
            return List.of(Message.of("reason.window-too-short").with("minutes", minutes));
        }
        List<Message> found = new ArrayList<>();
        if (Horizon.starts(Horizon.both(own, team.tenantAvailable(visit)), minutes)
                .isEmpty()) {
            found.add(Message.of("reason.tenant"));
        }
        if (Horizon.starts(Horizon.both(own, team.thirdPartyAvailable(visit)), minutes)
                .isEmpty()) {
            found.add(Message.of("reason.third-party"));
        }
        if (found.isEmpty() && team.starts(visit).isEmpty()) {
            found.add(Message.of("reason.no-common-window"));
        }
        return found;
    }

    private List<Message> aboutDays(WantedVisit visit) {
        List<Team.WorkingDay> days = team.days.stream()
                .filter(day -> team.mayVisit(day.member(), visit))
                .toList();
        if (days.isEmpty()) {
            return List.of(Message.of("reason.nobody-works"));
        }
        int longest =
                days.stream().mapToInt(day -> day.until() - day.from()).max().orElse(0);
        if (longest < visit.minutes()) {
            return List.of(Message.of("reason.longer-than-day")
                    .with("minutes", visit.minutes())
                    .with("longest", longest));
        }
        List<Window> starts = team.starts(visit);
        if (days.stream().anyMatch(day -> team.fitsAlone(day, visit, starts))) {
            return List.of();
        }
        boolean wouldFitWithoutWay = days.stream()
                .anyMatch(day -> !Horizon.both(
                                starts, Horizon.starts(List.of(new Window(day.from(), day.until())), visit.minutes()))
                        .isEmpty());
        return List.of(Message.of(wouldFitWithoutWay ? "reason.too-far" : "reason.nobody-works-then"));
    }

    private List<Message> aboutOthers(int index, WantedVisit visit) {
        List<Message> found = new ArrayList<>();
        relaxed.forEach((relaxation, plan) -> {
            boolean isAbout = relaxation != Relaxation.PIN || visit.pinned().isPresent();
            if (relaxation != Relaxation.NONE && isAbout && plan.hasRoomFor(index)) {
                found.add(Message.of(relaxation.code()));
            }
        });
        return found.isEmpty() ? List.of(Message.of("reason.full")) : found;
    }
}
