package be.driehoek.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of an unexpected error")
class UnexpectedErrorHandlerTest {

    @Test
    void tells_where_and_never_what_was_said() {
        var error = new IllegalStateException("Jan Peeters", new IllegalArgumentException("lives in Genk"));

        assertThat(UnexpectedErrorHandler.whereabouts(error))
                .contains("IllegalStateException", "IllegalArgumentException", "UnexpectedErrorHandlerTest")
                .doesNotContain("Peeters", "Genk");
    }
}
