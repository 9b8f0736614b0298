package be.driehoek.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.json.StrictJson;
import be.driehoek.text.Language;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a calendar tells of people")
class PrivacyTest {
    private static final Pattern MARKER = Pattern.compile("zxqv[a-z0-9]*");

    /** Whatever a person could write is a marker. */
    private static final Story STORY = Story.of("""
        {'receivedOn':'2026-08-01','channel':'EMAIL',
         'referrer':{'kind':'OCMW','organisation':'zxqv1','name':'zxqv2','email':'zxqv3@zxqv4.be',
                     'phone':'zxqv5','enterpriseNumber':'0403.019.261'},
         'tenant':{'name':'zxqvname','email':'zxqv6@zxqv7.be','phone':'zxqv8','language':'nl',
                   'interpreter':true,'household':{'adults':1,'children':2},'insz':'85073003328'},
         'tenancy':{'sector':'PRIVATE','landlord':{'name':'zxqv9','email':'zxqv10@zxqv11.be','phone':'zxqv12'},
                    'address':{'street':'zxqvstreet','houseNumber':'zxqvnumber','postalCode':'3600',
                               'municipality':'zxqvtown','nisCode':'71016'}},
         'housingProblems':[{'kind':'HOARDING','description':'zxqv13'}],
         'riskEstimate':{'by':'zxqv14','why':'zxqv15'},
         'safety':'zxqv16','reason':'zxqv17','desiredResult':'zxqv18'}
        """)
            .then("{'type':'accept-referral','on':'2026-08-02','reason':'zxqv20'}")
            .then("{'type':'assign-caseworker','on':'2026-08-02','caseworker':'zxqv21'}")
            .then("{'type':'seat-third-party','on':'2026-08-03','thirdParty':{'kind':'POLICE','name':'zxqv22'},"
                    .concat("'reason':'zxqv23'}"))
            .then(visit("2026-08-10", "INTAKE"))
            .then("{'type':'cancel-visit','on':'2026-08-04','visit':5,'reason':'zxqv24'}")
            .then(visit("2026-08-11", "INTAKE"))
            .then("{'type':'attempt-visit','on':'2026-08-11','visit':7,'whatHappened':'zxqv25'}")
            .then("{'type':'hold-intake-visit','on':'2026-08-12','attendees':['TENANT','CASEWORKER','THIRD_PARTY'],"
                    .concat("'reason':'zxqv26','desiredResult':'zxqv27','cooperation':'zxqv28'}"))
            .then(
                    "{'type':'agree-goals','on':'2026-08-12','goals':[{'id':'zxqv29','title':'zxqv30',"
                            .concat(
                                    "'desiredResult':'zxqv31','tenantsWords':'zxqv32','strengths':['zxqv33'],'levels':{'0':'zxqv34'}}]}"))
            .then("{'type':'start-guidance','on':'2026-08-31'}")
            .then("{'type':'correct-start','on':'2026-09-01','reason':'zxqv35'}")
            .then("{'type':'hold-visit','on':'2026-09-08','attendees':['TENANT'],'note':'zxqv36'}")
            .then("{'type':'give-feedback','on':'2026-09-09','summary':'zxqv37'}")
            .then("{'type':'withhold-feedback','on':'2026-10-09','reason':'zxqv38'}")
            .then("{'type':'decide-landlord-involvement','on':'2026-10-09','involvement':'INFORMED','how':'zxqv39'}")
            .then("{'type':'suspend-guidance','on':'2026-10-10','reason':'zxqv40'}")
            .then("{'type':'resume-guidance','on':'2026-10-20','reason':'zxqv41'}")
            .then("{'type':'hold-evaluation','on':'2026-12-05','attendees':['TENANT'],'answer':'zxqv42'}")
            .then("{'type':'extend-term','on':'2026-12-06','until':'2027-05-01','reason':'zxqv43'}")
            .then("{'type':'vacate-third-seat','on':'2026-12-07','reason':'zxqv44'}")
            .then(visit("2027-03-01", "EVALUATION"))
            .then("{'type':'close-case','on':'2027-02-20','ended':'OTHER','note':'zxqv45','aftercare':'zxqv46'}");

    private static String visit(String day, String purpose) {
        return "{'type':'schedule-visit','on':'2026-08-04','plannedOn':'%s','plannedAt':'10:00','attendees':['TENANT'],'purpose':'%s'}"
                .formatted(day, purpose);
    }

    private static String text(CalendarStyle style) {
        return new String(STORY.calendar(style), UTF_8).replace("\r\n ", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void the_case_holds_all_the_markers() {
        var events = new String(StrictJson.write(STORY.guidanceCase().events()), UTF_8);
        assertThat(MARKER.matcher(events).results().map(found -> found.group()).distinct())
                .hasSizeGreaterThan(45)
                .contains("zxqvname", "zxqvstreet", "zxqvtown");
    }

    @ParameterizedTest
    @EnumSource
    void by_default_it_tells_nothing(Language language) {
        assertThat(text(CalendarStyle.in(language)))
                .contains("begin:vevent")
                .doesNotContain("zxqv", "3600", "71016", "8507", "0403", "caseworker\n");
    }

    @ParameterizedTest
    @EnumSource
    void with_personal_titles_it_tells_the_name_and_the_address_of_the_tenant_alone(Language language) {
        var told = MARKER.matcher(text(CalendarStyle.in(language).withPersonalTitles(true)))
                .results()
                .map(found -> found.group())
                .distinct();

        assertThat(told).containsExactlyInAnyOrder("zxqvname", "zxqvstreet", "zxqvnumber", "zxqvtown");
    }

    @Test
    void nothing_on_the_way_shows_what_it_holds() {
        var entries =
                Entries.of(STORY.guidanceCase(), Story.agendaOn(Story.TODAY).apply(STORY.guidanceCase()), true);

        assertThat(entries.values())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("zxqv"));
    }
}
