package be.driehoek.service.pages.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ready-made question to a referrer")
class QuestionTest {
    @Test
    void a_mail_program_gets_each_sign_as_it_is() {
        var question = new Question("Your referral & more", "Dear colleague,\n\n- 1 + 1?");

        assertThat(question.mail("desk@referrer.example"))
                .isEqualTo("mailto:desk@referrer.example?subject=Your%20referral%20%26%20more"
                        + "&body=Dear%20colleague%2C%0D%0A%0D%0A-%201%20%2B%201%3F");
        assertThat(question.lines()).isEqualTo(4);
    }
}
