package be.driehoek.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fault of the database")
class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "55P03, true",
        "HYT00, true",
        "57014, true",
        "57P01, true",
        "08006, true",
        "40001, true",
        "40P01, true",
        "53300, true",
        "23505, false",
        "42P01, false",
        "22001, false"
    })
    void passes_or_not_by_its_state(String state, boolean passes) {
        var error = new IllegalStateException(new SQLException("Jan Peeters", state, 7));

        assertThat(DatabaseFault.isPassing(error)).isEqualTo(passes);
        assertThat(DatabaseFault.states(error)).containsExactly(state + "/7");
    }

    @Test
    void of_a_pool_without_a_connection_to_give_passes() {
        assertThat(DatabaseFault.isPassing(new SQLTransientConnectionException("none")))
                .isTrue();
    }

    @Test
    void is_none_of_what_fails_elsewhere() {
        assertThat(DatabaseFault.isPassing(new IllegalStateException())).isFalse();
        assertThat(DatabaseFault.isPassing(new SQLException("without a state"))).isFalse();
    }
}
