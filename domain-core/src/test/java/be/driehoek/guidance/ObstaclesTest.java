package be.driehoek.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.CommandRules;
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.party.AccountId;
import be.driehoek.rule.Rule;
import be.driehoek.rule.RuleId;
import be.driehoek.visit.PlannedVisit;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A command that a case cannot take, whatever it says, is known beforehand; and so are the rules that it serves")
class ObstaclesTest {
    private static final int WALKS = 250;
    private static final int COMMANDS_AT_EACH_STAGE = 40;
    private static final LocalDate TODAY = LocalDate.of(2027, 12, 1);

    /** A kind of command in a phase. */
    private record Met(Phase phase, Class<? extends Command> kind, boolean isObstructed) {}

    private final Map<Met, Set<Boolean>> recorded = new HashMap<>();

    @Test
    void what_is_obstructed_is_refused_and_what_is_not_can_be_recorded() {
        for (long seed = 0; seed < WALKS; seed++) {
            var arbitrary = Arbitrary.of(seed);
            for (var stage : Walk.of(seed, false).stages()) {
                for (int i = 0; i < COMMANDS_AT_EACH_STAGE; i++) {
                    tried(stage, drawn(arbitrary, stage), arbitrary);
                }
            }
        }

        recorded.forEach((met, answers) -> {
            if (met.isObstructed()) {
                assertThat(answers).as(met.toString()).containsExactly(false);
            } else {
                assertThat(answers).as(met.toString()).contains(true);
            }
        });
        // Every kind was tried in every phase.
        assertThat(recorded.keySet().stream()
                        .map(met -> List.of(met.phase(), met.kind()))
                        .distinct())
                .hasSize(Phase.values().length * kinds().size());
    }

    private static Command drawn(Arbitrary arbitrary, GuidanceCase stage) {
        var last = stage.events().getLast().occurredOn();
        var day = arbitrary.coin() ? last : arbitrary.day(stage.referral().receivedOn(), 500);
        var told = stage.disclosures();
        var planned =
                stage.plannedVisits().stream().filter(PlannedVisit::isOpen).toList();
        if (!planned.isEmpty() && arbitrary.random().nextInt(8) == 0) {
            return new CancelVisit(day, Optional.of(arbitrary.oneOf(planned).sequence()), Optional.empty());
        }
        return !told.isEmpty() && arbitrary.random().nextInt(8) == 0
                ? new RevokeDisclosure(day, arbitrary.oneOf(told).sequence(), Optional.empty())
                : arbitrary.command(day, arbitrary.oneOf(Phase.class));
    }

    private void tried(GuidanceCase stage, Command command, Arbitrary arbitrary) {
        var practice = new Practice((referral, on) -> arbitrary.assessment(), Cases.LIMBURG_TERM, Walk.WORKING_DAYS);
        var recording = new Recording(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), TODAY, new AccountId("writer"));
        var isObstructed = !stage.obstacles(command.getClass()).isEmpty();
        var decision = stage.decide(command, practice, recording);

        recorded.computeIfAbsent(new Met(stage.phase(), command.getClass(), isObstructed), any -> new HashSet<>())
                .add(decision instanceof Decision.Accepted);
        if (decision instanceof Decision.Accepted accepted) {
            // An acceptance is held against every rule of the policy, also where a start stands in for it.
            assertThat(accepted.findings())
                    .filteredOn(finding -> !AssessmentFindings.has(finding.code()))
                    .extracting(Finding::rule)
                    .filteredOn(ObstaclesTest::isOfThePractice)
                    .as("rules of %s", command.getClass().getSimpleName())
                    .isSubsetOf(CommandRules.of(command.getClass()).stream()
                            .map(Rule::id)
                            .toList());
        }
    }

    private static boolean isOfThePractice(RuleId rule) {
        return Arrays.stream(Rule.values()).map(Rule::id).anyMatch(rule::equals);
    }

    private static Set<Class<?>> kinds() {
        return Arrays.stream(Command.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::value)
                .collect(Collectors.toSet());
    }

    @Test
    void only_these_commands_serve_no_rule() {
        assertThat(kinds().stream()
                        .filter(kind ->
                                CommandRules.of(kind.asSubclass(Command.class)).isEmpty())
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrder("AddCounterNote", "AttemptVisit", "CancelVisit", "ReopenCase");
    }

    @Test
    void each_obstacle_says_what_must_hold() {
        var closed = Cases.after(Cases.inIntake(), Cases.close(Cases.STARTED).build());

        assertThat(Arrays.stream(Command.class.getPermittedSubclasses())
                        .map(kind -> kind.asSubclass(Command.class))
                        .flatMap(kind -> closed.obstacles(kind).stream()))
                .isNotEmpty()
                .allSatisfy(violation -> Cases.assertCanBeSaid(violation.error().must()))
                .allSatisfy(violation -> Cases.assertCanBeSaid(violation.error().got()));
    }
}
