package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.party.AccountId;
import be.driehoek.text.Message;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through a whole request, and collects every mistake in it with its place. */
final class RequestCheck {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,50}");
    private static final Set<Attendee> MAY_ATTEND = Set.of(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY);

    private final List<InputError> errors = new ArrayList<>();
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final Set<String> places = new HashSet<>();
    private final Set<AccountId> caseworkers = new HashSet<>();
    private final Set<String> thirdParties = new HashSet<>();

    RequestCheck(@Nullable LocalDate from, @Nullable LocalDate until) {
        this.from = from;
        this.until = until;
        isThere("/from", from);
        isThere("/until", until);
        if (from != null && until != null) {
            between("/until", until, from, from.plusDays(PlanningRequest.MOST_DAYS - 1L));
        }
    }

    RequestCheck places(List<Place> all) {
        atMost("/places", all, PlanningRequest.MOST_PLACES);
        forEach("/places", all, (pointer, place) -> {
            ownId(pointer + "/id", place.id(), places);
            place.coordinates().ifPresent(at -> {
                finite(pointer + "/coordinates/latitude", at.latitude(), -90, 90);
                finite(pointer + "/coordinates/longitude", at.longitude(), -180, 180);
            });
        });
        return this;
    }

    RequestCheck travel(@Nullable Travel travel, List<Place> all) {
        if (!isThere("/travel", travel) || travel == null) {
            return this;
        }
        if (travel.minutes().isPresent() == travel.straightLine().isPresent()) {
            add(
                    "/travel",
                    Message.of("must.travel"),
                    Message.of(travel.minutes().isPresent() ? "got.both" : "got.nothing"));
        }
        travel.minutes().ifPresent(rows -> table(rows, all.size()));
        travel.straightLine().ifPresent(line -> {
            finite("/travel/straightLine/detourFactor", line.detourFactor(), 1, StraightLine.MOST_DETOUR);
            finite("/travel/straightLine/kilometresPerHour", line.kilometresPerHour(), 1, StraightLine.MOST_SPEED);
            forEach("/places", all, (pointer, place) -> {
                if (place.coordinates().isEmpty()) {
                    missing(pointer + "/coordinates");
                }
            });
        });
        return this;
    }

    private void table(List<List<Double>> rows, int size) {
        exactly("/travel/minutes", rows, size);
        forEach("/travel/minutes", rows, (pointer, row) -> {
            exactly(pointer, row, size);
            forEach(pointer, row, (cell, minutes) -> finite(cell, minutes, 0, Travel.MOST_MINUTES));
        });
    }

    RequestCheck caseworkers(List<TeamMember> all) {
        atMost("/caseworkers", all, PlanningRequest.MOST_CASEWORKERS);
        forEach("/caseworkers", all, (pointer, member) -> {
            if (isThere(pointer + "/id", member.id())) {
                once(pointer + "/id", member.id(), caseworkers);
            }
            slots(pointer + "/hours", member.hours());
            Set<LocalDate> days = new HashSet<>();
            forEach(pointer + "/hours", member.hours(), (slot, hours) -> once(slot + "/day", hours.day(), days));
            place(pointer + "/start", member.start());
            place(pointer + "/end", member.end());
            atMost(pointer + "/languages", member.languages(), PlanningRequest.MOST_SKILLS);
            skills(pointer + "/skills", member.skills());
            between(pointer + "/mostVisits", member.mostVisits(), 1, TeamMember.MOST_VISITS);
        });
        return this;
    }

    RequestCheck thirdParties(List<ThirdParty> all) {
        atMost("/thirdParties", all, PlanningRequest.MOST_VISITS);
        forEach("/thirdParties", all, (pointer, thirdParty) -> {
            ownId(pointer + "/id", thirdParty.id(), thirdParties);
            thirdParty.available().ifPresent(slots -> slots(pointer + "/available", slots));
        });
        return this;
    }

    RequestCheck cases(List<PlannedCase> all) {
        atMost("/cases", all, PlanningRequest.MOST_VISITS);
        Set<CaseId> ids = new HashSet<>();
        forEach("/cases", all, (pointer, planned) -> {
            if (isThere(pointer + "/id", planned.id())) {
                once(pointer + "/id", planned.id(), ids);
            }
            planned.caseworker().ifPresent(id -> known(pointer + "/caseworker", id, caseworkers));
            planned.thirdParty().ifPresent(id -> known(pointer + "/thirdParty", id, thirdParties));
            planned.tenantAvailable().ifPresent(slots -> slots(pointer + "/tenantAvailable", slots));
        });
        return this;
    }

    RequestCheck visits(List<WantedVisit> all, List<PlannedCase> cases) {
        atMost("/visits", all, PlanningRequest.MOST_VISITS);
        Set<String> ids = new HashSet<>();
        forEach("/visits", all, (pointer, visit) -> {
            ownId(pointer + "/id", visit.id(), ids);
            Optional<PlannedCase> planned = cases.stream()
                    .filter(candidate ->
                            candidate.id() != null && candidate.id().equals(visit.caseId()))
                    .findFirst();
            if (isThere(pointer + "/case", visit.caseId()) && planned.isEmpty()) {
                add(pointer + "/case", Message.of("must.in-request"), Message.of("got.unknown-id"));
            }
            place(pointer + "/place", visit.place());
            between(pointer + "/minutes", visit.minutes(), 1, Travel.MOST_MINUTES);
            visit.windows().ifPresent(slots -> slots(pointer + "/windows", slots));
            visit.due().ifPresent(due -> {
                isThere(pointer + "/due/day", due.day());
                minute(pointer + "/due/at", due.at());
            });
            isThere(pointer + "/purpose", visit.purpose());
            attendees(pointer + "/attendees", visit.attendees(), planned);
            atMost(pointer + "/languages", visit.languages(), PlanningRequest.MOST_SKILLS);
            skills(pointer + "/skills", visit.skills());
            visit.pinned().ifPresent(settled -> appointment(pointer + "/pinned", settled));
            visit.agreed().ifPresent(settled -> appointment(pointer + "/agreed", settled));
        });
        return this;
    }

    private void attendees(String pointer, List<Attendee> attendees, Optional<PlannedCase> planned) {
        forEach(pointer, attendees, (at, attendee) -> {
            if (!MAY_ATTEND.contains(attendee)) {
                add(
                        at,
                        Message.of("must.one-of").with("values", "TENANT, CASEWORKER, THIRD_PARTY"),
                        Message.of("got.value").with("value", attendee));
            }
        });
        if (!attendees.contains(Attendee.CASEWORKER)) {
            add(pointer, Message.of("must.have-caseworker"), Message.of("got.no-caseworker"));
        }
        if (attendees.contains(Attendee.THIRD_PARTY)
                && planned.isPresent()
                && planned.get().thirdParty().isEmpty()) {
            add(pointer, Message.of("must.third-party-of-case"), Message.of("got.no-third-party"));
        }
    }

    private void appointment(String pointer, Appointment settled) {
        if (isThere(pointer + "/caseworker", settled.caseworker())) {
            known(pointer + "/caseworker", settled.caseworker(), caseworkers);
        }
        day(pointer + "/day", settled.day());
        minute(pointer + "/start", settled.start());
    }

    RequestCheck weights(PlanningWeights weights) {
        return between("/weights/travel", weights.travel(), 0, PlanningWeights.MOST)
                .between("/weights/lateness", weights.lateness(), 0, PlanningWeights.MOST)
                .between("/weights/unplannedNormal", weights.unplannedNormal(), 0, PlanningWeights.MOST)
                .between("/weights/unplannedRaised", weights.unplannedRaised(), 0, PlanningWeights.MOST)
                .between("/weights/unplannedHigh", weights.unplannedHigh(), 0, PlanningWeights.MOST)
                .between("/weights/continuity", weights.continuity(), 0, PlanningWeights.MOST)
                .between("/weights/fairness", weights.fairness(), 0, PlanningWeights.MOST)
                .between("/weights/moved", weights.moved(), 0, PlanningWeights.MOST);
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private void slots(String pointer, List<TimeSlot> slots) {
        atMost(pointer, slots, PlanningRequest.MOST_SLOTS);
        forEach(pointer, slots, (at, slot) -> {
            day(at + "/day", slot.day());
            boolean begins = minute(at + "/from", slot.from());
            boolean ends = minute(at + "/until", slot.until());
            if (begins && ends && !slot.until().isAfter(slot.from())) {
                add(
                        at + "/until",
                        Message.of("must.after-time").with("time", slot.from()),
                        Message.of("got.value").with("value", slot.until()));
            }
        });
    }

    private void day(String pointer, @Nullable LocalDate day) {
        isThere(pointer, day);
        // A horizon that is itself wrong would make every day wrong.
        if (day != null && from != null && until != null && !until.isBefore(from)) {
            between(pointer, day, from, until);
        }
    }

    private boolean minute(String pointer, @Nullable LocalTime time) {
        if (!isThere(pointer, time) || time == null) {
            return false;
        }
        if (!time.truncatedTo(ChronoUnit.MINUTES).equals(time)) {
            add(pointer, Message.of("must.time"), Message.of("got.value").with("value", time));
            return false;
        }
        return true;
    }

    private void place(String pointer, @Nullable String id) {
        if (isThere(pointer, id) && id != null) {
            known(pointer, id, places);
        }
    }

    private void skills(String pointer, List<String> skills) {
        atMost(pointer, skills, PlanningRequest.MOST_SKILLS);
        forEach(pointer, skills, this::id);
    }

    private <T> void known(String pointer, T id, Set<T> all) {
        if (!all.contains(id)) {
            add(pointer, Message.of("must.in-request"), Message.of("got.unknown-id"));
        }
    }

    private void ownId(String pointer, @Nullable String id, Set<String> seen) {
        if (isThere(pointer, id) && id != null && id(pointer, id)) {
            once(pointer, id, seen);
        }
    }

    private boolean id(String pointer, String id) {
        if (!ID.matcher(id).matches()) {
            add(
                    pointer,
                    Message.of("must.request-id"),
                    Message.of("got.text-of-length").with("length", id.length()));
            return false;
        }
        return true;
    }

    private <T> void once(String pointer, @Nullable T value, Set<T> seen) {
        if (value != null && !seen.add(value)) {
            add(pointer, Message.of("must.value-once"), Message.of("got.value-before"));
        }
    }

    private void atMost(String pointer, List<?> list, int most) {
        if (list.size() > most) {
            add(pointer, Message.of("must.elements-at-most").with("max", most), elements(list));
        }
    }

    private void exactly(String pointer, List<?> list, int size) {
        if (list.size() != size) {
            add(pointer, Message.of("must.elements").with("count", size), elements(list));
        }
    }

    private static Message elements(List<?> list) {
        return Message.of("got.elements").with("count", list.size());
    }

    private void finite(String pointer, @Nullable Double value, int min, int max) {
        if (value == null) {
            missing(pointer);
        } else if (!(value >= min && value <= max)) {
            add(
                    pointer,
                    Message.of("must.number-between").with("min", min).with("max", max),
                    Message.of("got.value").with("value", value));
        }
    }

    <T extends Comparable<? super T>> RequestCheck between(String pointer, @Nullable T value, T min, T max) {
        if (value == null) {
            missing(pointer);
        } else if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            add(
                    pointer,
                    Message.of("must.between").with("min", min).with("max", max),
                    Message.of("got.value").with("value", value));
        }
        return this;
    }

    private boolean isThere(String pointer, @Nullable Object value) {
        if (value == null) {
            missing(pointer);
        }
        return value != null;
    }

    private void missing(String pointer) {
        add(pointer, Message.of("must.present"), Message.of("got.nothing"));
    }

    private void add(String pointer, Message must, Message got) {
        errors.add(new InputError(pointer, must, got));
    }

    private interface Part<T> {
        void check(String pointer, T part);
    }

    private static <T> void forEach(String pointer, List<T> list, Part<T> check) {
        for (int i = 0; i < list.size(); i++) {
            check.check(pointer + "/" + i, list.get(i));
        }
    }
}
