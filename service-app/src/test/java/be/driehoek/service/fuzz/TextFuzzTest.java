package be.driehoek.service.fuzz;

import be.driehoek.calendar.ClosingDays;
import be.driehoek.input.FreeText;
import be.driehoek.json.StrictDates;
import be.driehoek.party.AccountId;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.EnterpriseNumber;
import be.driehoek.party.Insz;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.reachability.PhoneNumber;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Everything that is one word or number in a body, an address or a setting, whatever it is tried as. */
@DisplayName("A date, a time, a number or a word is read, or what is wrong with it is said")
class TextFuzzTest {

    @FuzzTest
    void reads(byte[] text) {
        Fuzzed.text(text, StrictDates::parse, LocalDate::toString);
        Fuzzed.text(text, StrictDates::parseTime, LocalTime::toString);
        Fuzzed.text(text, StrictDates::parseMoment, OffsetDateTime::toString);
        Fuzzed.text(text, FreeText::of, FreeText::value);
        Fuzzed.text(text, Insz::new, Insz::value);
        Fuzzed.text(text, EnterpriseNumber::new, EnterpriseNumber::value);
        Fuzzed.text(text, NisCode::new, NisCode::value);
        Fuzzed.text(text, PostalCode::new, PostalCode::value);
        Fuzzed.text(text, PhoneNumber::new, PhoneNumber::value);
        Fuzzed.text(text, EmailAddress::new, EmailAddress::value);
        Fuzzed.text(text, LanguageTag::new, LanguageTag::value);
        Fuzzed.text(text, AccountId::new, AccountId::value);
        Fuzzed.read(() -> ClosingDays.parse(List.of(new String(text, StandardCharsets.UTF_8))));
    }
}
