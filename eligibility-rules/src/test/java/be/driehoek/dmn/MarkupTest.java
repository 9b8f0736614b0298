package be.driehoek.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An XML document that is being written")
class MarkupTest {

    @Test
    void elements_stand_a_line_each() {
        var xml = new Markup();
        xml.start("a").with("b", 1).text("c", "d").empty("e").with("f", "g").end();

        assertThat(xml.document()).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="1">
              <c>d</c>
              <e f="g"/>
            </a>
            """);
    }

    @Test
    void what_xml_cannot_hold_gives_way_to_a_replacement_character() {
        var xml = new Markup();
        xml.start("a")
                .with("b", "\u0000\u001f")
                .text("c", "x\ud83c y\udfe0 z\uffff \ud83c\udfe0")
                .end();

        assertThat(xml.document())
                .contains("b=\"\ufffd\ufffd\"")
                .contains("<c>x\ufffd y\ufffd z\ufffd \ud83c\udfe0</c>");
    }

    @Test
    void what_means_something_in_xml_is_escaped() {
        var xml = new Markup();
        xml.start("a").with("b", "\"<&").text("c", "]]><&").end();

        assertThat(xml.document()).contains("b=\"&quot;&lt;&amp;\"").contains("<c>]]&gt;&lt;&amp;</c>");
    }
}
