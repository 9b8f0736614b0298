package be.driehoek.view;

import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.EnterpriseNumber;
import be.driehoek.party.Household;
import be.driehoek.party.Landlord;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.PostalCode;
import be.driehoek.party.Referrer;
import be.driehoek.party.Tenant;
import be.driehoek.text.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persons on a case sheet, and how to reach them. */
record PersonPart(SheetWriter sheet) {
    /** A referrer or a third party, without the kind. */
    void print(Referrer person) {
        sheet.text("sheet.case.organisation", person.organisation());
        reach(person.name(), person.email(), person.phone());
        number(person.enterpriseNumber());
    }

    void print(Tenant tenant) {
        reach(tenant.name(), tenant.email(), tenant.phone());
        tenant.insz().ifPresent(insz -> sheet.value("sheet.case.insz", insz.formatted()));
        tenant.language().ifPresent(tag -> sheet.value("sheet.case.language", inWords(tag)));
        sheet.yesOrNo("sheet.case.interpreter", tenant.interpreter());
        sheet.number("sheet.case.adults", tenant.household().flatMap(Household::adults));
        sheet.number("sheet.case.children", tenant.household().flatMap(Household::children));
    }

    void print(Landlord landlord) {
        reach(landlord.name(), landlord.email(), landlord.phone());
        number(landlord.enterpriseNumber());
    }

    /** The lines of an address; empty where none of them is known. */
    static Optional<String> lines(Address address) {
        return Stream.of(
                        line(address.street().map(FreeText::value), address.houseNumber()),
                        line(address.postalCode().map(PostalCode::value), address.municipality()))
                .filter(line -> !line.isEmpty())
                .reduce((street, place) -> street + "\n" + place);
    }

    private static String line(Optional<String> one, Optional<FreeText> other) {
        return Stream.concat(one.stream(), other.map(FreeText::value).stream()).collect(Collectors.joining(" "));
    }

    private void reach(Optional<FreeText> name, Optional<EmailAddress> email, Optional<FreeText> phone) {
        sheet.text("sheet.case.name", name);
        email.ifPresent(address -> sheet.value("sheet.case.email", address.value()));
        sheet.text("sheet.case.phone", phone);
    }

    private void number(Optional<EnterpriseNumber> number) {
        number.ifPresent(known -> sheet.value("sheet.case.enterprise-number", known.formatted()));
    }

    /** The tag itself where there is no word for the language. */
    private String inWords(LanguageTag tag) {
        return Language.of(Locale.forLanguageTag(tag.value()))
                .map(sheet.wording()::word)
                .orElse(tag.value());
    }
}
