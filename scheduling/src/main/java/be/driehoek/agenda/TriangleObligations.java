package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.party.Referrer;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.ThirdSeat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The third seat: somebody is to hold it (rule TR-1), and to be within reach (rule TR-4). */
final class TriangleObligations {
    private TriangleObligations() {}

    /** How the third seat is held, as far as something is to be done about it. */
    private enum Holding {
        VACANT,
        UNREACHABLE,
        REACHABLE;

        static Holding of(ThirdSeat seat) {
            return seat.thirdParty()
                    .map(Referrer::isReachable)
                    .map(reachable -> reachable ? REACHABLE : UNREACHABLE)
                    .orElse(VACANT);
        }
    }

    /** A time in which the seat was held in one way, and what ended it. */
    private record Spell(Holding holding, LocalDate from, Optional<Dated<ThirdSeat>> end) {}

    static void of(CaseOnDay day, Consumer<Draft> agenda) {
        day.takenIn().ifPresent(takenIn -> {
            var spells = spells(day.thirdSeats()).stream()
                    .filter(spell ->
                            spell.end().map(end -> end.on().isAfter(takenIn)).orElse(true))
                    .toList();
            thirdSeat(day, takenIn, spells, agenda);
            contact(day, takenIn, spells, agenda);
        });
    }

    private static List<Spell> spells(List<Dated<ThirdSeat>> seats) {
        var spells = new ArrayList<Spell>();
        for (var seat : seats) {
            var holding = Holding.of(seat.what());
            if (!spells.isEmpty()) {
                var last = spells.getLast();
                if (last.holding() == holding) {
                    continue;
                }
                spells.set(spells.size() - 1, new Spell(last.holding(), last.from(), Optional.of(seat)));
            }
            spells.add(new Spell(holding, seat.on(), Optional.empty()));
        }
        return spells;
    }

    /** Each vacancy is one obligation, whoever fills the seat. */
    private static void thirdSeat(CaseOnDay day, LocalDate takenIn, List<Spell> spells, Consumer<Draft> agenda) {
        var vacancies = in(Holding.VACANT, spells);
        for (int i = 0; i < vacancies.size(); i++) {
            var vacancy = vacancies.get(i);
            var number = i + 1;
            var from = later(vacancy.from(), takenIn);
            neededBy(day, from)
                    .ifPresent(
                            due -> agenda.accept(Draft.numbered(Rule.TR_1, number, ObligationKind.THIRD_SEAT, from, due)
                                    .who(List.of(Attendee.CASEWORKER, Attendee.TENANT))
                                    .metBy(vacancy.end())));
        }
    }

    /**
     * When the third party is needed next: at the evaluation or else at the end of the term, and as long as guidance has
     * not started, when the policy says.
     */
    private static Optional<LocalDate> neededBy(CaseOnDay day, LocalDate from) {
        return day.term()
                .map(term -> Stream.of(term.evaluationDue(), term.end())
                        .filter(needed -> !needed.isBefore(from))
                        .findFirst()
                        .orElse(from))
                .or(() -> day.policy().thirdSeatDays().map(from::plusDays));
    }

    /** Who sits there is to be within reach; whoever takes over may be. */
    private static void contact(CaseOnDay day, LocalDate takenIn, List<Spell> spells, Consumer<Draft> agenda) {
        var unreachable = in(Holding.UNREACHABLE, spells);
        day.policy().thirdPartyContactDays().ifPresent(days -> {
            for (int i = 0; i < unreachable.size(); i++) {
                var spell = unreachable.get(i);
                var from = later(spell.from(), takenIn);
                var reached = spell.end().filter(end -> Holding.of(end.what()) == Holding.REACHABLE);
                agenda.accept(
                        Draft.numbered(Rule.TR_4, i + 1, ObligationKind.THIRD_PARTY_CONTACT, from, from.plusDays(days))
                                .who(List.of(Attendee.CASEWORKER, Attendee.THIRD_PARTY))
                                .metBy(reached)
                                .lapsed(spell.end().map(left -> LapseReason.NO_THIRD_PARTY)));
            }
        });
    }

    private static List<Spell> in(Holding holding, List<Spell> spells) {
        return spells.stream().filter(spell -> spell.holding() == holding).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
