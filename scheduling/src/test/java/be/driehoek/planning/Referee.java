package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Judges who comes when by the request alone: what is broken, and what it costs. Knows nothing of how plans are made. */
final class Referee {
    private final PlanningRequest request;
    private final Map<String, Appointment> plan;
    private final Map<String, WantedVisit> wanted = new HashMap<>();

    Referee(PlanningRequest request, Map<String, Appointment> plan) {
        this.request = request;
        this.plan = plan;
        request.visits().forEach(visit -> wanted.put(visit.id(), visit));
    }

    static Map<String, Appointment> appointments(VisitPlan plan) {
        Map<String, Appointment> all = new TreeMap<>();
        plan.visits()
                .forEach(visit -> all.put(visit.id(), new Appointment(visit.caseworker(), visit.day(), visit.start())));
        return all;
    }

    private WantedVisit visit(String id) {
        return Optional.ofNullable(wanted.get(id)).orElseThrow();
    }

    private PlannedCase caseOf(WantedVisit visit) {
        return request.cases().stream()
                .filter(planned -> planned.id().equals(visit.caseId()))
                .findFirst()
                .orElseThrow();
    }

    private TeamMember member(AccountId id) {
        return request.caseworkers().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    int way(String from, String to) {
        int row = index(from);
        int column = index(to);
        if (request.travel().minutes().isPresent()) {
            return (int) Math.ceil(request.travel().minutes().get().get(row).get(column) - 1e-9);
        }
        var line = request.travel().straightLine().orElseThrow();
        var one = request.places().get(row).coordinates().orElseThrow();
        var other = request.places().get(column).coordinates().orElseThrow();
        // By the chord between two points of the globe.
        double[] a = point(one);
        double[] b = point(other);
        double chord = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        double kilometres = 6371.0088 * 2 * Math.asin(chord / 2);
        return (int) Math.ceil(kilometres * line.detourFactor() / line.kilometresPerHour() * 60 - 1e-6);
    }

    private static double[] point(Coordinates at) {
        double up = Math.toRadians(at.latitude());
        double round = Math.toRadians(at.longitude());
        return new double[] {Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)};
    }

    private int index(String place) {
        for (int i = 0; i < request.places().size(); i++) {
            if (request.places().get(i).id().equals(place)) {
                return i;
            }
        }
        throw new IllegalStateException("place must be known: " + place);
    }

    /** Everything that must hold and does not. */
    List<String> violations() {
        List<String> found = new ArrayList<>();
        plan.forEach((id, settled) -> checkVisit(found, visit(id), settled));
        for (TeamMember member : request.caseworkers()) {
            for (LocalDate day = request.from(); !day.isAfter(request.until()); day = day.plusDays(1)) {
                checkDay(found, member, day);
            }
        }
        for (ThirdParty party : request.thirdParties()) {
            checkOnePlaceAtATime(found, withThirdParty(party.id()));
        }
        for (PlannedCase planned : request.cases()) {
            checkOnePlaceAtATime(found, withTenant(planned.id()));
        }
        return found;
    }

    private List<String> withThirdParty(String id) {
        return inOrder(visit -> visit.attendees().contains(Attendee.THIRD_PARTY)
                && caseOf(visit).thirdParty().orElseThrow().equals(id));
    }

    private List<String> withTenant(CaseId id) {
        return inOrder(visit ->
                visit.attendees().contains(Attendee.TENANT) && visit.caseId().equals(id));
    }

    private List<String> inOrder(Predicate<WantedVisit> which) {
        return plan.keySet().stream()
                .filter(id -> which.test(visit(id)))
                .sorted(Comparator.comparing(this::start))
                .toList();
    }

    private LocalDateTime start(String id) {
        Appointment settled = Optional.ofNullable(plan.get(id)).orElseThrow();
        return settled.day().atTime(settled.start());
    }

    private LocalDateTime end(String id) {
        return start(id).plusMinutes(visit(id).minutes());
    }

    private void checkVisit(List<String> found, WantedVisit visit, Appointment settled) {
        TeamMember member = member(settled.caseworker());
        if (!fits(visit, settled.day(), settled.start())) {
            found.add(visit.id() + " is at a time that somebody cannot");
        }
        boolean speaks = visit.languages().stream()
                .allMatch(language -> member.languages().stream()
                        .anyMatch(spoken -> spoken.value().startsWith(language.value())));
        if (!speaks || !member.skills().containsAll(visit.skills())) {
            found.add(visit.id() + " is with somebody who cannot do it");
        }
        if (visit.pinned().isPresent() && !visit.pinned().get().equals(settled)) {
            found.add(visit.id() + " was pinned and moved");
        }
    }

    /** Whether all who must be there can be, by each minute of the visit. */
    private boolean fits(WantedVisit visit, LocalDate day, LocalTime start) {
        for (int minute = 0; minute < visit.minutes(); minute++) {
            LocalTime at = start.plusMinutes(minute);
            boolean can = covers(visit.windows(), day, at)
                    && (!visit.attendees().contains(Attendee.TENANT)
                            || covers(caseOf(visit).tenantAvailable(), day, at))
                    && (!visit.attendees().contains(Attendee.THIRD_PARTY)
                            || covers(
                                    request.thirdParties().stream()
                                            .filter(party -> party.id()
                                                    .equals(caseOf(visit)
                                                            .thirdParty()
                                                            .orElseThrow()))
                                            .findFirst()
                                            .orElseThrow()
                                            .available(),
                                    day,
                                    at));
            if (!can) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Optional<List<TimeSlot>> slots, LocalDate day, LocalTime minute) {
        return slots.isEmpty()
                || slots.get().stream()
                        .anyMatch(slot -> slot.day().equals(day)
                                && !slot.from().isAfter(minute)
                                && slot.until().isAfter(minute));
    }

    private void checkDay(List<String> found, TeamMember member, LocalDate day) {
        List<String> visits = ofDay(member, day);
        if (visits.isEmpty()) {
            return;
        }
        Optional<TimeSlot> hours =
                member.hours().stream().filter(slot -> slot.day().equals(day)).findFirst();
        if (hours.isEmpty()) {
            found.add(member.id() + " does not work on " + day);
            return;
        }
        if (visits.size() > member.mostVisits()) {
            found.add(member.id() + " has too many visits on " + day);
        }
        String at = member.start();
        LocalDateTime free = day.atTime(hours.get().from());
        for (String id : visits) {
            if (free.plusMinutes(way(at, visit(id).place())).isAfter(start(id))) {
                found.add(member.id() + " cannot reach " + id + " in time");
            }
            at = visit(id).place();
            free = end(id);
        }
        if (free.plusMinutes(way(at, member.end()))
                .isAfter(day.atTime(hours.get().until()))) {
            found.add(member.id() + " is home too late on " + day);
        }
    }

    private List<String> ofDay(TeamMember member, LocalDate day) {
        return plan.keySet().stream()
                .filter(id -> plan.get(id).caseworker().equals(member.id())
                        && plan.get(id).day().equals(day))
                .sorted(Comparator.comparing(this::start))
                .toList();
    }

    private void checkOnePlaceAtATime(List<String> found, List<String> visits) {
        for (int i = 1; i < visits.size(); i++) {
            String before = visits.get(i - 1);
            String next = visits.get(i);
            if (end(before)
                    .plusMinutes(way(visit(before).place(), visit(next).place()))
                    .isAfter(start(next))) {
                found.add("somebody cannot be at " + before + " and " + next);
            }
        }
    }

    /** What the appointments cost in all. */
    long cost() {
        PlanningWeights weights = request.weights();
        long cost = weights.travel() * (long) ways();
        for (WantedVisit visit : request.visits()) {
            Appointment settled = plan.get(visit.id());
            if (settled == null) {
                cost += costOfLeavingOut(visit);
                continue;
            }
            cost += (long) weights.lateness() * minutesLate(visit, settled);
            Optional<AccountId> expected = visit.pinned()
                    .or(visit::agreed)
                    .map(Appointment::caseworker)
                    .or(() -> caseOf(visit).caseworker());
            cost += expected.isPresent() && !expected.get().equals(settled.caseworker()) ? weights.continuity() : 0;
            boolean moved = visit.pinned().isEmpty()
                    && visit.agreed().isPresent()
                    && !visit.agreed().get().equals(settled);
            cost += moved ? weights.moved() : 0;
        }
        return cost + fairness() + furtherCaseworkers();
    }

    private long furtherCaseworkers() {
        long further = 0;
        for (PlannedCase planned : request.cases()) {
            long who = plan.entrySet().stream()
                    .filter(entry -> visit(entry.getKey()).caseId().equals(planned.id()))
                    .map(entry -> entry.getValue().caseworker())
                    .distinct()
                    .count();
            further += Math.max(0, who - 1);
        }
        return further * (request.weights().continuity() / 2);
    }

    private long costOfLeavingOut(WantedVisit visit) {
        return visit.pinned().isEmpty()
                ? unplanned(visit)
                : 1 + request.visits().stream().mapToLong(this::unplanned).sum();
    }

    private long unplanned(WantedVisit visit) {
        return switch (visit.priority()) {
            case HIGH -> request.weights().unplannedHigh();
            case RAISED -> request.weights().unplannedRaised();
            case NORMAL -> request.weights().unplannedNormal();
        };
    }

    private int ways() {
        int minutes = 0;
        for (TeamMember member : request.caseworkers()) {
            for (TimeSlot hours : member.hours()) {
                String at = member.start();
                for (String id : ofDay(member, hours.day())) {
                    minutes += way(at, visit(id).place());
                    at = visit(id).place();
                }
                minutes += way(at, member.end());
            }
        }
        for (ThirdParty party : request.thirdParties()) {
            minutes += between(withThirdParty(party.id()));
        }
        for (PlannedCase planned : request.cases()) {
            minutes += between(withTenant(planned.id()));
        }
        return minutes;
    }

    private int between(List<String> visits) {
        int minutes = 0;
        for (int i = 1; i < visits.size(); i++) {
            minutes +=
                    way(visit(visits.get(i - 1)).place(), visit(visits.get(i)).place());
        }
        return minutes;
    }

    private long minutesLate(WantedVisit visit, Appointment settled) {
        if (visit.due().isEmpty()) {
            return 0;
        }
        LocalDateTime due = visit.due().get().day().atTime(visit.due().get().at());
        LocalDateTime first = firstStart(visit);
        LocalDateTime from = first.isAfter(due) ? first : due;
        return Math.max(0, ChronoUnit.MINUTES.between(from, settled.day().atTime(settled.start())));
    }

    /** The first minute, within the hours of all who may come, at which the others can. */
    private LocalDateTime firstStart(WantedVisit visit) {
        List<TimeSlot> hours = request.caseworkers().stream()
                .filter(member -> visit.languages().stream()
                                .allMatch(language -> member.languages().stream()
                                        .anyMatch(spoken -> spoken.value().startsWith(language.value())))
                        && member.skills().containsAll(visit.skills()))
                .flatMap(member -> member.hours().stream())
                .toList();
        LocalDateTime at = hours.stream()
                .map(slot -> slot.day().atTime(slot.from()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        while (!fits(visit, at.toLocalDate(), at.toLocalTime())) {
            at = at.plusMinutes(1);
        }
        return at;
    }

    private long fairness() {
        long cost = 0;
        for (TeamMember member : request.caseworkers()) {
            long work = plan.entrySet().stream()
                    .filter(entry -> entry.getValue().caseworker().equals(member.id()))
                    .mapToLong(entry -> visit(entry.getKey()).minutes())
                    .sum();
            long hours = member.hours().stream()
                    .mapToLong(slot -> ChronoUnit.MINUTES.between(slot.from(), slot.until()))
                    .sum();
            cost += request.weights().fairness() * work * work / Math.max(1, hours);
        }
        return cost;
    }
}
