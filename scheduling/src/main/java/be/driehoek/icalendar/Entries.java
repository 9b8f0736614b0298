package be.driehoek.icalendar;

import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.ObligationState;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Tenancy;
import be.driehoek.visit.PlannedVisit;
import be.driehoek.visit.VisitState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes entries of a case as it is known at some point: the one place that reads obligations and planned visits. */
final class Entries {
    private final GuidanceCase guidanceCase;
    private final Optional<FreeText> tenant;
    private final Optional<Address> address;

    private Entries(GuidanceCase guidanceCase, boolean isPersonal) {
        this.guidanceCase = guidanceCase;
        var told = Optional.of(guidanceCase.referral()).filter(referral -> isPersonal);
        this.tenant = told.flatMap(referral -> referral.tenant().flatMap(Tenant::name));
        this.address = told.flatMap(referral -> referral.tenancy().flatMap(Tenancy::address));
    }

    /** The entries by their ids. */
    static Map<String, Entry> of(GuidanceCase guidanceCase, List<Obligation> obligations, boolean isPersonal) {
        var entries = new Entries(guidanceCase, isPersonal);
        var visits = guidanceCase.plannedVisits().stream()
                .collect(Collectors.toMap(PlannedVisit::sequence, Function.identity()));
        var byId = new LinkedHashMap<String, Entry>();
        for (var obligation : obligations) {
            var entry = obligation
                    .visit()
                    .map(visits::get)
                    .map(visit -> entries.visit(obligation, visit))
                    .orElseGet(() -> entries.duty(obligation));
            byId.put(entry.id(), entry);
        }
        return byId;
    }

    private Entry visit(Obligation obligation, PlannedVisit planned) {
        return new Entry.Visit(
                obligation.id(),
                tenant,
                address,
                planned.plannedOn(),
                planned.plannedAt(),
                planned.minutes(),
                planned.purpose(),
                planned.attendees(),
                planned.state(),
                isCalledOff(planned));
    }

    private Entry duty(Obligation obligation) {
        return new Entry.Duty(
                obligation.id(),
                tenant,
                obligation.rule(),
                obligation.what(),
                obligation.from(),
                obligation.due(),
                obligation.lastWorkingDay(),
                obligation.who(),
                obligation.metOn(),
                obligation.state() == ObligationState.LAPSED);
    }

    /** What was planned until the end of the case may have taken place; what failed was not called off. */
    private boolean isCalledOff(PlannedVisit planned) {
        return planned.state() == VisitState.CANCELLED || (planned.isOpen() && liesAfterTheEnd(planned));
    }

    private boolean liesAfterTheEnd(PlannedVisit planned) {
        return guidanceCase
                .closure()
                .map(Dated::on)
                .or(guidanceCase::declinedOn)
                .map(planned.plannedOn()::isAfter)
                .orElse(false);
    }
}
