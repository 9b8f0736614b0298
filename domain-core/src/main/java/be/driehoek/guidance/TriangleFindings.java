package be.driehoek.guidance;

import be.driehoek.guidance.event.ThirdPartySeated;
import be.driehoek.guidance.event.ThirdSeatVacated;
import be.driehoek.input.FreeText;
import be.driehoek.input.Wording;
import be.driehoek.party.Referrer;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The third seat: rules TR-1, TR-2 and TR-4. */
final class TriangleFindings {
    private TriangleFindings() {}

    static List<Finding> ofSeat(CaseState before, ThirdPartySeated seated) {
        var findings = new ArrayList<Finding>();
        var isReplaced = before.triangle()
                .thirdSeat()
                .thirdParty()
                .filter(holder -> isSomebodyElse(holder, seated.thirdParty()))
                .isPresent();
        if (isReplaced && seated.reason().isEmpty()) {
            findings.add(Finding.departure(Rule.TR_2, "third-party-replaced-without-reason"));
        }
        if (!seated.thirdParty().isReachable()) {
            findings.add(Finding.advice(Rule.TR_4, "third-party-unreachable"));
        }
        return findings;
    }

    /**
     * Another name, or the same one at another organisation. New contact details do not make another person, nor does
     * telling a name that was missing; without names, another kind of referrer is somebody else.
     */
    private static boolean isSomebodyElse(Referrer one, Referrer other) {
        var isSameName = isSame(one.name(), other.name());
        var isSameOrganisation = isSame(one.organisation(), other.organisation());
        var isSameKind = one.kind().flatMap(kind -> other.kind().map(kind::equals));
        return !isSameName.or(() -> isSameKind).orElse(true) || !isSameOrganisation.orElse(true);
    }

    /** Empty where one of them was not told. */
    private static Optional<Boolean> isSame(Optional<FreeText> one, Optional<FreeText> other) {
        return one.flatMap(told -> other.map(text -> Wording.isSame(told, text)));
    }

    /** A second vacancy in a row, which only late entries bring about, changes nothing. */
    static List<Finding> ofVacancy(CaseState before, ThirdSeatVacated vacated) {
        if (!before.hasThirdParty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        findings.add(Finding.departure(Rule.TR_1, "third-seat-vacated"));
        if (vacated.reason().isEmpty()) {
            findings.add(Finding.advice(Rule.TR_1, "third-seat-vacated-without-reason"));
        }
        return findings;
    }

    /** Somebody took part as third party while nobody holds the seat. */
    static List<Finding> ofAttendance(CaseState before, Collection<Attendee> attendees) {
        return attendees.contains(Attendee.THIRD_PARTY) && !before.hasThirdParty()
                ? List.of(Finding.advice(Rule.TR_1, "third-party-without-seat"))
                : List.of();
    }
}
