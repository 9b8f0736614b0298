package be.driehoek.service.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import be.driehoek.text.MessageBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the service")
class ServiceMessagesTest {
    private final MessageBundle bundle = MessageBundle.beside(ServiceMessages.class);

    @ParameterizedTest
    @EnumSource
    void are_complete_in_every_language(Language language) {
        var sentences = bundle.sentences(language);

        assertThat(sentences.keySet())
                .hasSizeGreaterThan(10)
                .isEqualTo(bundle.sentences(Language.NL).keySet());
        assertThat(sentences.values())
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }
}
