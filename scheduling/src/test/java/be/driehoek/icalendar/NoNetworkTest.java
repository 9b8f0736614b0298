package be.driehoek.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.text.Language;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No calendar needs the network")
class NoNetworkTest {

    @BeforeEach
    void forget() {
        NoNetwork.ASKED_FOR.clear();
    }

    @Test
    void whoever_would_ask_for_a_host_is_caught() {
        var where = URI.create("http://tzurl.org/zoneinfo/Europe/Brussels");

        assertThatThrownBy(() -> where.toURL().openStream()).isInstanceOf(UnknownHostException.class);
        assertThat(NoNetwork.ASKED_FOR).contains("tzurl.org");
    }

    @Test
    void no_calendar_asks_for_a_host_and_none_that_is_written_teaches_java_a_time_zone() {
        var zones = ZoneRulesProvider.getAvailableZoneIds();
        var story = Story.of("{'receivedOn':'2026-08-01','referrer':{'kind':'OCMW'}}")
                .then("{'type':'schedule-visit','on':'2026-08-02','plannedOn':'2026-10-25','plannedAt':'10:30',"
                        .concat("'attendees':['TENANT'],'purpose':'GUIDANCE'}"))
                .then("{'type':'start-guidance','on':'2026-08-31'}");

        var calendar = story.calendar();
        var empty = CaseCalendar.ofAll(List.of(), Story.agendaOn(Story.TODAY), CalendarStyle.in(Language.NL));
        assertThat(ZoneRulesProvider.getAvailableZoneIds())
                .as("time zones that Java knows")
                .hasSameSizeAs(zones);

        assertThat(Shown.in(calendar)).hasSizeGreaterThan(5);
        assertThat(Shown.byIcal4j(empty)).isEmpty();
        assertThat(NoNetwork.ASKED_FOR).isEmpty();
    }
}
