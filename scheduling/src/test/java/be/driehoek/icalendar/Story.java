package be.driehoek.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.agenda.Agenda;
import be.driehoek.agenda.Obligation;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Practice;
import be.driehoek.guidance.Recording;
import be.driehoek.guidance.command.Command;
import be.driehoek.json.StrictJson;
import be.driehoek.party.AccountId;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.term.WorkingDays;
import be.driehoek.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The story of a case, told in JSON with single quotes; each command is recorded a minute after the one before. */
record Story(GuidanceCase guidanceCase) {
    static final CaseId ID = new CaseId(UUID.fromString("0611ceb0-c054-4014-8779-e925d8ef70c2"));
    static final Instant BEGINNING = Instant.parse("2028-01-01T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2028, 1, 1);
    static final WorkingDays WORKING_DAYS = day -> day.getDayOfWeek().getValue() < 6;

    private static final Practice PRACTICE = new Practice(
            (referral, on) -> new AssessmentSummary(
                    new PolicyVersion("test", "1"), on, Outcome.ELIGIBLE, Priority.NORMAL, List.of(), List.of()),
            new TermPolicy(
                    Period.ofMonths(3),
                    Period.ofMonths(6),
                    CountingRule.SAME_DATE_CLAMPED,
                    ShiftPolicy.NONE,
                    14,
                    Period.ofMonths(1),
                    SuspensionPolicy.SHIFTS_DATES),
            WORKING_DAYS);

    static Story of(String referral) {
        return of(ID, referral);
    }

    static Story of(CaseId id, String referral) {
        var decision = GuidanceCase.receive(id, read(referral, Referral.class), PRACTICE, recording(0));
        return new Story(result(decision));
    }

    Story then(String command) {
        return new Story(result(decide(command)));
    }

    /** The story with the command if it is recorded, or else as it was. */
    Story trying(String command) {
        return decide(command) instanceof Decision.Accepted accepted ? new Story(accepted.result()) : this;
    }

    private Decision decide(String command) {
        return guidanceCase.decide(read(command, Command.class), PRACTICE, recording(guidanceCase.version()));
    }

    private static GuidanceCase result(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.result();
        }
        throw new AssertionError("must be recorded, but: " + decision);
    }

    private static <T> T read(String json, Class<T> type) {
        return StrictJson.read(json.replace('\'', '"').getBytes(UTF_8), type);
    }

    private static Recording recording(int version) {
        return new Recording(recordedAt(version + 1), TODAY, new AccountId("caseworker"));
    }

    /** When an event of a story was recorded. */
    static Instant recordedAt(int sequence) {
        return BEGINNING.plus(sequence, ChronoUnit.MINUTES);
    }

    static Function<GuidanceCase, List<Obligation>> agendaOn(LocalDate day) {
        return guidanceCase -> Agenda.of(guidanceCase, AgendaPolicy.NONE, WORKING_DAYS, day);
    }

    byte[] calendar() {
        return calendar(CalendarStyle.in(Language.NL));
    }

    byte[] calendar(CalendarStyle style) {
        return CaseCalendar.of(guidanceCase, agendaOn(TODAY), style);
    }
}
