package be.driehoek.service.forms;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AddCounterNote;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ContactLandlord;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.guidance.command.HoldIntakeVisit;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.ReferOnward;
import be.driehoek.guidance.command.ReopenCase;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.guidance.command.WithholdFeedback;
import be.driehoek.text.Language;
import java.util.Arrays;
import java.util.List;

/** What can be recorded in a case now, by subject. */
public final class CommandMenu {
    private CommandMenu() {}

    /** A subject of the menu. */
    enum Subject {
        REFERRAL(List.of(AmendReferral.class, AcceptReferral.class, DeclineReferral.class)),
        TRIANGLE(List.of(AssignCaseworker.class, SeatThirdParty.class, VacateThirdSeat.class)),
        VISITS(List.of(
                ScheduleVisit.class, HoldIntakeVisit.class, HoldVisit.class, AttemptVisit.class, CancelVisit.class)),
        GOALS(List.of(AgreeGoals.class, AdjustGoal.class, RateGoal.class)),
        TERM(List.of(
                StartGuidance.class,
                CorrectStart.class,
                ExtendTerm.class,
                SuspendGuidance.class,
                ResumeGuidance.class)),
        EVALUATION(List.of(HoldEvaluation.class, GiveFeedback.class, WithholdFeedback.class)),
        LANDLORD(List.of(DecideLandlordInvolvement.class, ContactLandlord.class)),
        NETWORK(List.of(ExploreNetwork.class)),
        ONWARD(List.of(ReferOnward.class)),
        DISCLOSURE(List.of(Disclose.class, RevokeDisclosure.class, AddCounterNote.class)),
        CLOSING(List.of(CloseCase.class, ReopenCase.class));

        private final List<Class<? extends Command>> commands;

        Subject(List<Class<? extends Command>> commands) {
            this.commands = List.copyOf(commands);
        }

        List<Class<? extends Command>> commands() {
            return commands;
        }
    }

    /**
     * A subject with its commands.
     *
     * @param code its code, for example {@code VISITS}
     * @param title what it is called
     * @param entries its commands, at least one
     */
    public record Part(String code, String title, List<Entry> entries) {
        /** Keeps its own copy of the list. */
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A command that can be recorded.
     *
     * @param type its name in JSON
     * @param title what it is called
     * @param text what it is for
     */
    public record Entry(String type, String title, String text) {}

    /**
     * What can be recorded in a case: without what it would refuse whatever is said.
     *
     * @param current the case
     * @param language the reader's language
     * @return the subjects with something to record
     */
    public static List<Part> of(GuidanceCase current, Language language) {
        return Arrays.stream(Subject.values())
                .map(subject -> new Part(
                        subject.name(),
                        FormMessages.word("subject." + subject.name(), language),
                        subject.commands().stream()
                                .filter(command -> current.obstacles(command).isEmpty())
                                .map(command -> new Entry(
                                        Form.typeOf(command),
                                        FormMessages.title(command, language),
                                        FormMessages.text(command, language)))
                                .toList()))
                .filter(part -> !part.entries().isEmpty())
                .toList();
    }
}
