package be.driehoek.peers.bare;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.security.Principal;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Writes what it is sent into one row, in one statement that is committed by itself. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class EventController {
    /** The columns and the key of the service's events. */
    private static final String TABLE =
            """
            create table if not exists bare_event (
                case_id     uuid                     not null,
                sequence    integer                  not null,
                type        varchar(60)              not null,
                occurred_on date                     not null,
                recorded_at timestamp with time zone not null,
                recorded_by varchar(100)             not null,
                payload     bytea                    not null,
                primary key (case_id, sequence))
            """;

    private static final String INSERT = "insert into bare_event values (?, ?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final ObjectMapper json;

    EventController(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    @EventListener
    void onStart(StartupEvent event) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    @Get("/health")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String health() {
        return "UP";
    }

    @Post("/events")
    @Secured("CASEWORKER")
    HttpResponse<Event> add(@Body Event event, Principal caller) throws SQLException, IOException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, event.caseId());
            statement.setInt(2, event.sequence());
            statement.setString(3, event.type());
            statement.setObject(4, event.occurredOn());
            statement.setObject(5, OffsetDateTime.now(ZoneOffset.UTC));
            statement.setString(6, caller.getName());
            statement.setBytes(7, json.writeValueAsBytes(event.data()));
            statement.executeUpdate();
        }
        return HttpResponse.created(event);
    }
}
