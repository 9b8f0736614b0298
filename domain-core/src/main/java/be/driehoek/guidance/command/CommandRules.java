package be.driehoek.guidance.command;

import be.driehoek.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * Which rules of the practice a command serves: those under which something is found when it is recorded, and those of which it
 * is the proof.
 */
public final class CommandRules {
    private static final List<Rule> OF_GOALS =
            List.of(Rule.GO_1, Rule.GO_2, Rule.GO_3, Rule.GO_4, Rule.GO_5, Rule.IN_2, Rule.NE_1);

    private static final Map<Class<? extends Command>, List<Rule>> RULES = Map.ofEntries(
            Map.entry(AmendReferral.class, List.of(Rule.EL_4, Rule.TR_1, Rule.TR_4)),
            Map.entry(AcceptReferral.class, List.of(Rule.EL_1, Rule.EL_2, Rule.EL_3, Rule.EL_4, Rule.EL_5, Rule.EL_6)),
            Map.entry(DeclineReferral.class, List.of(Rule.EL_1, Rule.EL_2, Rule.EL_3, Rule.EL_4, Rule.EL_5, Rule.EL_6)),
            Map.entry(AssignCaseworker.class, List.of(Rule.TR_1)),
            Map.entry(SeatThirdParty.class, List.of(Rule.TR_1, Rule.TR_2, Rule.TR_4)),
            Map.entry(VacateThirdSeat.class, List.of(Rule.TR_1, Rule.TR_2)),
            Map.entry(ScheduleVisit.class, List.of(Rule.TR_3)),
            Map.entry(HoldIntakeVisit.class, List.of(Rule.IN_1, Rule.TR_3, Rule.TR_1)),
            Map.entry(AgreeGoals.class, OF_GOALS),
            Map.entry(AdjustGoal.class, OF_GOALS),
            Map.entry(RateGoal.class, List.of(Rule.GO_1, Rule.TR_1)),
            Map.entry(StartGuidance.class, List.of(Rule.TE_1, Rule.TE_2, Rule.IN_1, Rule.IN_2, Rule.NE_1)),
            Map.entry(CorrectStart.class, List.of(Rule.TE_1, Rule.TE_2, Rule.IN_1, Rule.IN_2, Rule.NE_1)),
            Map.entry(ExtendTerm.class, List.of(Rule.TE_1)),
            Map.entry(SuspendGuidance.class, List.of(Rule.TE_1)),
            Map.entry(ResumeGuidance.class, List.of(Rule.TE_1)),
            Map.entry(HoldVisit.class, List.of(Rule.VI_1, Rule.TR_1)),
            Map.entry(GiveFeedback.class, List.of(Rule.FB_1)),
            Map.entry(WithholdFeedback.class, List.of(Rule.FB_1)),
            Map.entry(DecideLandlordInvolvement.class, List.of(Rule.LL_1)),
            Map.entry(ContactLandlord.class, List.of(Rule.LL_2, Rule.LL_1)),
            Map.entry(ExploreNetwork.class, List.of(Rule.NE_1)),
            Map.entry(ReferOnward.class, List.of(Rule.ON_1, Rule.GO_4)),
            Map.entry(HoldEvaluation.class, List.of(Rule.TE_2, Rule.TE_3, Rule.GO_1, Rule.GO_5, Rule.TR_1, Rule.TR_4)),
            Map.entry(
                    CloseCase.class,
                    List.of(Rule.TE_1, Rule.TE_2, Rule.GO_3, Rule.ON_1, Rule.NE_1, Rule.LL_1, Rule.FB_1, Rule.TR_1)),
            Map.entry(Disclose.class, List.of(Rule.FB_1, Rule.LL_2)),
            Map.entry(RevokeDisclosure.class, List.of(Rule.FB_1, Rule.LL_2)));

    private CommandRules() {}

    /**
     * The rules that a command serves.
     *
     * @param command the kind of command
     * @return the rules, the foremost first; none where the practice has no rule for it
     */
    public static List<Rule> of(Class<? extends Command> command) {
        return RULES.getOrDefault(command, List.of());
    }
}
