package be.driehoek.service.pages.cases;

import be.driehoek.disclosure.Disclosure;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.service.cases.ListDisclosures.Told;
import be.driehoek.text.Words;
import be.driehoek.view.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people outside were told of a case.
 *
 * @param head what stands above
 * @param told the disclosures, the latest first
 * @param sheet the case in words, for what each of them said
 */
record CaseDisclosuresPage(CaseHead head, Paged<Told> told, Sheet sheet) {
    private static final int LENGTH = 25;

    /** Of what was told by now, what there was when one looks. */
    static CaseDisclosuresPage of(CaseHead head, List<Told> toldByNow, Sheet sheet, int page) {
        var there = head.of().disclosures().stream().map(Disclosure::sequence).toList();
        return new CaseDisclosuresPage(
                head,
                Paged.of(
                        toldByNow.stream()
                                .filter(told -> there.contains(told.disclosure().sequence()))
                                .toList()
                                .reversed(),
                        page,
                        LENGTH),
                sheet);
    }

    static String recipient(Disclosure disclosure, Words words) {
        var to = disclosure.recipient();
        return Stream.of(
                        to.name().map(FreeText::value),
                        to.organisation().map(FreeText::value),
                        to.kind().map(words::word),
                        to.account().map(AccountId::value))
                .flatMap(Optional::stream)
                .distinct()
                .reduce((one, other) -> words.inOne(one, other))
                .orElseGet(() -> words.of("sheet.not-known"));
    }
}
