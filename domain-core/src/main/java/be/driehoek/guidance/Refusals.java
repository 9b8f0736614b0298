package be.driehoek.guidance;

import be.driehoek.party.Insz;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import be.driehoek.rule.Rule;
import be.driehoek.text.Message;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers every reason why a command cannot be true, so that all of them are told at once. */
final class Refusals {
    private final List<Violation> violations = new ArrayList<>();

    List<Violation> violations() {
        return violations;
    }

    void add(Violation violation) {
        violations.add(violation);
    }

    void refuseIf(boolean nonsense, String pointer, Message must, Message got) {
        if (nonsense) {
            violations.add(Violation.at(pointer, must, got));
        }
    }

    /** What has happened already cannot happen once more, or rules the command out. */
    void refuseHappened(Optional<LocalDate> earlier, String must) {
        earlier.ifPresent(day -> violations.add(
                Violation.at("", Message.of(must), Message.of("got.earlier").with("date", day))));
    }

    /** A day that must not lie before another one. */
    void refuseBefore(LocalDate day, String pointer, LocalDate first, String must) {
        refuseIf(day.isBefore(first), pointer, Message.of(must).with("date", first), got(day));
    }

    /** A day that must not lie after another one. */
    void refuseAfter(LocalDate day, String pointer, LocalDate last, String must) {
        refuseIf(day.isAfter(last), pointer, Message.of(must).with("date", last), got(day));
    }

    /** The tenant's number must not say that the tenant is yet to be born. */
    void refuseUnborn(Referral referral, String pointer, LocalDate today) {
        referral.tenant()
                .flatMap(Tenant::insz)
                .ifPresent(insz -> refuseIf(
                        !insz.isPossibleOn(today), pointer, Insz.mustBeBornBy(today), Message.of("got.born-later")));
    }

    /** Whoever would take a corner holds another one already (rule TR-1). */
    void refuseAtTwoCorners(String pointer, Corner held) {
        violations.add(Violation.at(
                        pointer,
                        Message.of("must.other-person"),
                        Message.of("got.person-at-corner").with("corner", held))
                .under(Rule.TR_1));
    }

    static Message got(Object value) {
        return Message.of("got.value").with("value", value);
    }

    static Message gotNothing() {
        return Message.of("got.nothing");
    }
}
