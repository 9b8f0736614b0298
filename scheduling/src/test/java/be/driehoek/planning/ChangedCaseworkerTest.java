package be.driehoek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.party.AccountId;
import be.driehoek.party.LanguageTag;
import be.driehoek.text.Language;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The case is guided by {@code c0}; {@code c1} and {@code c2} are there too. */
@DisplayName("VI-1 Why another than the caseworker of the case comes")
class ChangedCaseworkerTest {
    private static final PlanningRequest TEAM = Team3.request();
    private static final WantedVisit VISIT = TEAM.visits().getFirst();
    private static final AccountId OWN = new AccountId("c0");
    private static final Appointment WITH_ANOTHER = appointment("c1");

    private static Appointment appointment(String caseworker) {
        return new Appointment(new AccountId(caseworker), Team3.MONDAY, LocalTime.of(10, 0));
    }

    /** The code of the reason for a visit that is planned with the others of a request. */
    private static Optional<String> why(List<TeamMember> members, PlanningWeights weights, WantedVisit... visits) {
        VisitPlan plan = VisitPlanner.plan(
                new PlanningRequest(
                        TEAM.from(),
                        TEAM.until(),
                        TEAM.places(),
                        TEAM.travel(),
                        members,
                        TEAM.thirdParties(),
                        TEAM.cases(),
                        List.of(visits),
                        weights,
                        1,
                        3),
                PlanningBudget.iterations(2000),
                PlanningProgress.UNHEARD);
        ProposedVisit planned = plan.visits().stream()
                .filter(visit -> visit.id().equals(VISIT.id()))
                .findFirst()
                .orElseThrow();
        assertThat(planned.changed().isPresent())
                .isEqualTo(!planned.caseworker().equals(OWN));
        return planned.changed().map(changed -> {
            assertThat(changed.caseworker()).isEqualTo(OWN);
            for (Language language : Language.values()) {
                assertThat(PlanningMessages.render(changed.why(), language))
                        .isNotBlank()
                        .doesNotContain("{");
            }
            return changed.why().code();
        });
    }

    private static Optional<String> why(List<TeamMember> members, WantedVisit... visits) {
        return why(members, PlanningWeights.usual(), visits);
    }

    private static List<TeamMember> team(List<TimeSlot> hoursOfOwn, String startOfOwn, int mostOfOwn) {
        return IntStream.range(0, 3)
                .mapToObj(index -> {
                    TeamMember member = Team3.member(index);
                    return new TeamMember(
                            member.id(),
                            index == 0 ? hoursOfOwn : member.hours(),
                            index == 0 ? startOfOwn : member.start(),
                            index == 0 ? startOfOwn : member.end(),
                            index == 0 ? member.languages() : List.of(new LanguageTag("nl"), new LanguageTag("fr")),
                            index == 0 ? List.of() : List.of("debt"),
                            index == 0 ? mostOfOwn : member.mostVisits());
                })
                .toList();
    }

    private static List<TeamMember> team() {
        return team(Team3.member(0).hours(), "l0", 4);
    }

    private static WantedVisit visit(
            WantedVisit like, String language, List<String> skills, Appointment pinned, Appointment agreed) {
        return new WantedVisit(
                like.id(),
                like.caseId(),
                like.place(),
                like.minutes(),
                like.windows(),
                like.due(),
                like.purpose(),
                like.attendees(),
                List.of(new LanguageTag(language)),
                skills,
                like.priority(),
                Optional.ofNullable(pinned),
                Optional.ofNullable(agreed));
    }

    @Test
    void the_caseworker_of_the_case_comes_where_nothing_speaks_against_it() {
        assertThat(why(team(), VISIT)).isEmpty();
    }

    @Test
    void somebody_pinned_or_agreed_it_so() {
        assertThat(why(team(), visit(VISIT, "nl", List.of(), WITH_ANOTHER, null)))
                .contains("changed.pinned");
        assertThat(why(team(), visit(VISIT, "nl", List.of(), null, WITH_ANOTHER)))
                .contains("changed.agreed");
    }

    @Test
    void the_caseworker_of_the_case_lacks_the_language_or_the_skill() {
        assertThat(why(team(), visit(VISIT, "fr", List.of(), null, null))).contains("changed.language");
        assertThat(why(team(), visit(VISIT, "nl", List.of("debt"), null, null))).contains("changed.skill");
    }

    @Test
    void the_caseworker_of_the_case_does_not_work_then() {
        assertThat(why(team(List.of(), "l0", 4), VISIT)).contains("changed.not-working");
    }

    @Test
    void the_caseworker_of_the_case_has_no_room() {
        WantedVisit another = visit(TEAM.visits().get(3), "nl", List.of(), appointment("c0"), null);

        assertThat(why(team(List.of(Team3.office(0)), "l0", 1), another, VISIT)).contains("changed.no-room");
    }

    @Test
    void it_would_cost_more_where_continuity_counts_for_nothing() {
        PlanningWeights travelAlone = new PlanningWeights(10, 0, null, null, null, 0, 0, 0);

        assertThat(why(team(Team3.member(0).hours(), "l6", 4), travelAlone, VISIT))
                .contains("changed.costs-more");
    }
}
