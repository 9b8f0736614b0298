package be.driehoek.service.fence;

import io.micronaut.context.annotation.Requires;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Lets a migration fail that a raised fence would show a part of the rows, instead of leaving the others as they are. */
@Singleton
@Named(MigrationsSeeAll.DATA_SOURCE)
@Requires(property = "datasources.default.url", pattern = "jdbc:postgresql:.*")
final class MigrationsSeeAll implements FlywayConfigurationCustomizer, Callback {
    static final String DATA_SOURCE = "default";

    /** For one migration: the connection may be one of the service's. */
    static final String SEE_ALL = "set local row_security = off";

    @Override
    public String getName() {
        return DATA_SOURCE;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        configuration.callbacks(this);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(SEE_ALL);
        } catch (SQLException e) {
            throw new FlywayException("a migration must see all rows", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "MigrationsSeeAll";
    }
}
