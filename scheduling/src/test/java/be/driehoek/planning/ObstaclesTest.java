package be.driehoek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.party.AccountId;
import be.driehoek.party.LanguageTag;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.triangle.Attendee;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stands in the way of a visit, in words")
class ObstaclesTest {
    private static final PlanningRequest TEAM = Team3.request();
    private static final WantedVisit ANY = TEAM.visits().get(1);
    private static final WantedVisit JOINT = TEAM.visits().get(0);

    /** The reasons for the visit that was added to a team with room enough. */
    private static List<String> reasons(PlanningRequest request, WantedVisit added) {
        PlanningRequest asked = RandomRequests.withVisits(
                request,
                Stream.concat(request.visits().stream().skip(2), Stream.of(added))
                        .toList());
        VisitPlan plan = VisitPlanner.plan(asked, PlanningBudget.iterations(3000), PlanningProgress.UNHEARD);
        List<String> codes = new ArrayList<>();
        plan.unplanned().stream()
                .filter(visit -> visit.id().equals(added.id()))
                .flatMap(visit -> visit.reasons().stream())
                .forEach(reason -> {
                    codes.add(reason.code());
                    assertThat(PlanningMessages.render(reason, Language.NL)).doesNotContain("{");
                });
        assertThat(plan.visits()).hasSize(10 + (codes.isEmpty() ? 1 : 0));
        return codes;
    }

    private static WantedVisit wanting(
            int minutes, List<TimeSlot> windows, List<LanguageTag> languages, List<String> skills, WantedVisit like) {
        return new WantedVisit(
                like.id(),
                like.caseId(),
                like.place(),
                minutes,
                Optional.of(windows),
                like.due(),
                like.purpose(),
                like.attendees(),
                languages,
                skills,
                like.priority(),
                like.pinned(),
                like.agreed());
    }

    private static List<TimeSlot> week() {
        return IntStream.range(0, 5).mapToObj(Team3::office).toList();
    }

    @Test
    void nothing_stands_in_the_way_where_there_is_room() {
        assertThat(reasons(TEAM, ANY)).isEmpty();
        assertThat(reasons(TEAM, JOINT)).isEmpty();
    }

    @Test
    void nobody_speaks_the_language_or_has_the_skill() {
        var turkish = List.of(new LanguageTag("tr"));

        assertThat(reasons(TEAM, wanting(60, week(), turkish, List.of(), ANY))).containsExactly("reason.language");
        assertThat(reasons(TEAM, wanting(60, week(), turkish, List.of("debt"), ANY)))
                .containsExactly("reason.language", "reason.skill");
        assertThat(reasons(TEAM, wanting(60, week(), List.of(new LanguageTag("nl-BE")), List.of(), ANY)))
                .isEmpty();
    }

    @Test
    void one_has_the_language_and_another_one_the_skill() {
        var members = new ArrayList<>(TEAM.caseworkers());
        members.set(0, able(members.get(0), List.of("nl", "fr"), List.of()));
        members.set(1, able(members.get(1), List.of("nl"), List.of("debt")));
        var visit = wanting(60, week(), List.of(new LanguageTag("fr")), List.of("debt"), ANY);

        assertThat(reasons(RandomRequests.withCaseworkers(TEAM, members), visit))
                .containsExactly("reason.language-and-skill");
    }

    private static TeamMember able(TeamMember member, List<String> languages, List<String> skills) {
        return new TeamMember(
                member.id(),
                member.hours(),
                member.start(),
                member.end(),
                languages.stream().map(LanguageTag::new).toList(),
                skills,
                member.mostVisits());
    }

    @Test
    void a_window_is_too_short_by_a_minute() {
        var window = List.of(Team3.slot(0, "10:00", "11:00"));

        assertThat(reasons(TEAM, wanting(60, window, List.of(), List.of(), ANY)))
                .isEmpty();
        assertThat(reasons(TEAM, wanting(61, window, List.of(), List.of(), ANY)))
                .containsExactly("reason.window-too-short");
    }

    @Test
    void tenant_and_third_party_are_never_free_together() {
        assertThat(reasons(together("09:00", "12:00", "11:00", "14:00"), JOINT)).isEmpty();
        assertThat(reasons(together("09:00", "12:00", "11:01", "14:00"), JOINT))
                .containsExactly("reason.no-common-window");
        assertThat(reasons(together("09:00", "09:59", "11:00", "14:00"), JOINT)).containsExactly("reason.tenant");
        assertThat(reasons(together("09:00", "12:00", "11:01", "12:00"), JOINT)).containsExactly("reason.third-party");
    }

    /** The third party of this one case is another one than that of all others. */
    private static PlanningRequest together(String from, String until, String thirdFrom, String thirdUntil) {
        List<PlannedCase> cases = new ArrayList<>(TEAM.cases());
        cases.set(
                0,
                new PlannedCase(
                        cases.get(0).id(),
                        cases.get(0).caseworker(),
                        Optional.of("owner"),
                        Optional.of(List.of(Team3.slot(1, from, until)))));
        return new PlanningRequest(
                TEAM.from(),
                TEAM.until(),
                TEAM.places(),
                TEAM.travel(),
                TEAM.caseworkers(),
                List.of(
                        TEAM.thirdParties().getFirst(),
                        new ThirdParty("owner", Optional.of(List.of(Team3.slot(1, thirdFrom, thirdUntil))))),
                cases,
                TEAM.visits(),
                TEAM.weights(),
                1,
                3);
    }

    @Test
    void a_visit_is_longer_than_any_working_day() {
        var fromMidnight = List.of(Team3.slot(0, "00:00", "23:00"));

        assertThat(reasons(TEAM, wanting(511, fromMidnight, List.of(), List.of(), ANY)))
                .containsExactly("reason.longer-than-day");
        assertThat(reasons(TEAM, wanting(510, fromMidnight, List.of(), List.of(), ANY)))
                .containsExactly("reason.too-far");
    }

    @Test
    void nobody_works_then() {
        assertThat(reasons(TEAM, wanting(60, List.of(Team3.slot(0, "17:00", "20:00")), List.of(), List.of(), ANY)))
                .containsExactly("reason.nobody-works-then");
        assertThat(reasons(TEAM, wanting(60, List.of(Team3.slot(0, "07:00", "08:45")), List.of(), List.of(), ANY)))
                .containsExactly("reason.nobody-works-then");
    }

    @Test
    void the_team_is_full_and_each_thing_on_which_one_could_give_way_is_said() {
        PlanningRequest oneDay = onlyMember(member ->
                new TeamMember(member.id(), List.of(Team3.office(0)), "l0", "l0", member.languages(), List.of(), 2));

        assertThat(fullReasons(oneDay)).containsOnly("reason.full.MOST_VISITS");

        PlanningRequest shortDay = onlyMember(member -> new TeamMember(
                member.id(), List.of(Team3.slot(0, "09:00", "12:30")), "l1", "l1", member.languages(), List.of(), 9));

        assertThat(fullReasons(shortDay)).containsOnly("reason.full.HOURS");
    }

    /** Three visits of an hour at one place for one person. */
    private static PlanningRequest onlyMember(UnaryOperator<TeamMember> change) {
        TeamMember member = change.apply(Team3.member(0));
        return new PlanningRequest(
                TEAM.from(),
                TEAM.until(),
                TEAM.places(),
                TEAM.travel(),
                List.of(member),
                TEAM.thirdParties(),
                TEAM.cases().stream()
                        .map(planned ->
                                new PlannedCase(planned.id(), Optional.empty(), planned.thirdParty(), Optional.empty()))
                        .toList(),
                Stream.of(1, 2, 3, 5)
                        .map(TEAM.visits()::get)
                        .map(visit -> wanting(60, week(), List.of(), List.of(), visit))
                        .map(visit -> at("l1", visit))
                        .toList(),
                TEAM.weights(),
                1,
                3);
    }

    private static WantedVisit at(String place, WantedVisit visit) {
        return new WantedVisit(
                visit.id(),
                visit.caseId(),
                place,
                visit.minutes(),
                visit.windows(),
                visit.due(),
                visit.purpose(),
                visit.attendees(),
                visit.languages(),
                visit.skills(),
                visit.priority(),
                visit.pinned(),
                visit.agreed());
    }

    private static List<String> fullReasons(PlanningRequest request) {
        return VisitPlanner.plan(request, PlanningBudget.iterations(3000), PlanningProgress.UNHEARD)
                .unplanned()
                .stream()
                .flatMap(visit -> visit.reasons().stream())
                .map(Message::code)
                .toList();
    }

    @Test
    void two_pins_at_one_time_leave_one_out_and_say_so() {
        var pin = Optional.of(new Appointment(new AccountId("c0"), Team3.MONDAY, LocalTime.of(10, 0)));
        PlanningRequest request = RandomRequests.withVisits(
                TEAM,
                TEAM.visits().stream()
                        .limit(3)
                        .skip(1)
                        .map(visit -> RandomRequests.with(visit, visit.windows(), visit.due(), pin, Optional.empty()))
                        .toList());

        assertThat(fullReasons(request)).contains("reason.full.PIN");
    }

    @Test
    void a_third_party_is_at_another_visit() {
        PlanningRequest request = RandomRequests.withVisits(
                TEAM,
                Stream.of(0, 4)
                        .map(TEAM.visits()::get)
                        .map(visit ->
                                wanting(60, List.of(Team3.slot(0, "10:00", "11:00")), List.of(), List.of(), visit))
                        .toList());

        assertThat(request.visits())
                .allSatisfy(visit -> assertThat(visit.attendees()).contains(Attendee.THIRD_PARTY));
        assertThat(fullReasons(request)).containsExactly("reason.full.WINDOWS", "reason.full.ELSEWHERE");
    }

    @Test
    void another_caseworker_comes_only_where_that_of_the_case_cannot_and_it_is_said() {
        PlanningRequest request = RandomRequests.withCaseworkers(
                TEAM,
                TEAM.caseworkers().stream()
                        .map(member -> member.id().value().equals("c0")
                                ? new TeamMember(member.id(), List.of(), "l0", "l0", member.languages(), List.of(), 4)
                                : member)
                        .toList());
        VisitPlan plan = VisitPlanner.plan(request, PlanningBudget.iterations(20_000), PlanningProgress.UNHEARD);

        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.visits()).allSatisfy(visit -> {
            int own = Integer.parseInt(visit.id().substring(1)) % 3;
            assertThat(visit.changed().map(changed -> changed.why().code()))
                    .isEqualTo(own == 0 ? Optional.of("changed.not-working") : Optional.empty());
        });
        assertThat(plan.figures().otherCaseworker()).isEqualTo(4);
        assertThat(plan.figures().ownCaseworker()).isEqualTo(8);
    }
}
