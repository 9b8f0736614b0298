package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.party.AccountId;
import be.driehoek.service.Caller;
import be.driehoek.service.access.Requesters;
import be.driehoek.service.cases.ReceiveReferral;
import be.driehoek.service.cases.RecordCommand;
import be.driehoek.service.pages.cases.LongCase;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("A long case is on the screen as soon as a short one")
class LongCaseTest {
    private static final AccountId CASEWORKER = new AccountId("caseworker");
    private static final int SHORT = 30;
    private static final int LONG = 300;
    private static final int LOOKS = 20;
    private static final List<String> PARTS = List.of("", "/goals", "/findings", "/events");

    private final EmbeddedServer server;
    private final ReceiveReferral receiveReferral;
    private final RecordCommand recordCommand;
    private final Requesters requesters;

    LongCaseTest(
            EmbeddedServer server,
            ReceiveReferral receiveReferral,
            RecordCommand recordCommand,
            Requesters requesters) {
        this.server = server;
        this.receiveReferral = receiveReferral;
        this.recordCommand = recordCommand;
        this.requesters = requesters;
    }

    private CaseId caseOf(int events) {
        var caseworker = requesters.now(CASEWORKER).orElseThrow();
        var received = (Decision.Accepted) receiveReferral.receive(LongCase.referral(), caseworker);
        var id = received.result().id();
        for (var command : LongCase.commands(events)) {
            assertThat(recordCommand.record(id, command, version -> true, caseworker))
                    .get()
                    .isInstanceOf(Decision.Accepted.class);
        }
        return id;
    }

    /** What disturbs a look makes it longer, never shorter: the shortest of many counts. */
    @Test
    void it_takes_less_than_twice_the_time() {
        var shorter = caseOf(SHORT);
        var longer = caseOf(LONG);
        for (var part : PARTS) {
            long ofShort = Long.MAX_VALUE;
            long ofLong = Long.MAX_VALUE;
            for (int look = 0; look < LOOKS; look++) {
                ofShort = Math.min(ofShort, nanos(shorter, part));
                ofLong = Math.min(ofLong, nanos(longer, part));
            }
            assertThat(ofLong).as("of \"%s\"", part).isLessThan(2 * ofShort);
        }
    }

    private long nanos(CaseId id, String part) {
        var caller = Caller.as("caseworker", server).header("Accept", "text/html");
        long before = System.nanoTime();
        var answer = caller.get("/cases/" + id + part);
        long after = System.nanoTime();
        assertThat(answer.statusCode()).isEqualTo(200);
        return after - before;
    }
}
