package be.driehoek.icalendar;

import be.driehoek.agenda.ObligationKind;
import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.rule.RuleId;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import be.driehoek.visit.VisitState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What a calendar shows of one thing on an agenda: two are equal if nobody would see a difference. */
sealed interface Entry {

    /** The id of the obligation, under which the entry goes on when it moves. */
    String id();

    /** The name of the tenant, where the calendar may tell it. */
    Optional<FreeText> tenant();

    /** Whether it need not happen any more. */
    boolean isCalledOff();

    /** The same, called off. */
    Entry calledOff();

    /** A visit that is planned, at its time or on its day. */
    record Visit(
            String id,
            Optional<FreeText> tenant,
            Optional<Address> address,
            LocalDate day,
            Optional<LocalTime> at,
            Optional<Integer> minutes,
            VisitPurpose purpose,
            List<Attendee> attendees,
            VisitState state,
            boolean isCalledOff)
            implements Entry {

        @Override
        public Entry calledOff() {
            return new Visit(id, tenant, address, day, at, minutes, purpose, attendees, state, true);
        }
    }

    /** Anything else that has to be done, on the day on which it is due. */
    record Duty(
            String id,
            Optional<FreeText> tenant,
            RuleId rule,
            ObligationKind what,
            LocalDate from,
            LocalDate due,
            LocalDate lastWorkingDay,
            List<Attendee> who,
            Optional<LocalDate> metOn,
            boolean isCalledOff)
            implements Entry {

        @Override
        public Entry calledOff() {
            return new Duty(id, tenant, rule, what, from, due, lastWorkingDay, who, metOn, true);
        }
    }
}
