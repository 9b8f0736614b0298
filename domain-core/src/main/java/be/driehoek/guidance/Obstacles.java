package be.driehoek.guidance;

import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.ReopenCase;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.guidance.command.VacateThirdSeat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What stands in the way of every command of a kind, whatever it says: the refusals that the case alone gives. */
final class Obstacles {
    private static final Map<Class<? extends Command>, BiConsumer<CaseState, Refusals>> CHECKS = Map.ofEntries(
            Map.entry(AcceptReferral.class, ReferralDeciding::checkAcceptable),
            Map.entry(DeclineReferral.class, ReferralDeciding::checkDeclinable),
            Map.entry(VacateThirdSeat.class, TriangleDeciding::checkEverFilled),
            Map.entry(CancelVisit.class, VisitDeciding::checkSomePlanned),
            Map.entry(AdjustGoal.class, GoalDeciding::checkSomeAgreed),
            Map.entry(RateGoal.class, GoalDeciding::checkSomeAgreed),
            Map.entry(StartGuidance.class, TermDeciding::checkStartable),
            Map.entry(CorrectStart.class, TermDeciding::checkStarted),
            Map.entry(ExtendTerm.class, TermDeciding::checkStarted),
            Map.entry(SuspendGuidance.class, TermDeciding::checkSuspendable),
            Map.entry(ResumeGuidance.class, TermDeciding::checkEverSuspended),
            Map.entry(CloseCase.class, ClosureDeciding::checkClosable),
            Map.entry(ReopenCase.class, ClosureDeciding::checkEnded),
            Map.entry(RevokeDisclosure.class, DisclosureDeciding::checkSomeDisclosed));

    private Obstacles() {}

    static List<Violation> of(CaseState state, Class<? extends Command> kind) {
        var refusals = new Refusals();
        CHECKS.getOrDefault(kind, (any, none) -> {}).accept(state, refusals);
        return List.copyOf(refusals.violations());
    }
}
