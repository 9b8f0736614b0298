package be.driehoek.service.pages.cases;

import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.Referrer;
import be.driehoek.text.Words;
import be.driehoek.triangle.Corner;
import be.driehoek.triangle.Seat;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.view.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one sees first of a case.
 *
 * @param head what stands above
 * @param due what is due
 * @param findings the latest departures from the method
 * @param line the line of the guidance
 * @param closing how it was closed, and who does not agree with what stands in it, in words
 */
record CasePage(CaseHead head, Due due, Paged<FindingRow> findings, TermLine line, List<Sheet.Section> closing) {
    /** How many findings one sees first. */
    static final int FINDINGS = 5;

    CasePage {
        closing = List.copyOf(closing);
    }

    TrianglePicture triangle(Words words) {
        var seats = seats();
        return TrianglePicture.of(
                new TrianglePicture.Seat(
                        Corner.TENANT,
                        Optional.of(head.name().orElseGet(() -> words.of("sheet.not-known"))),
                        Optional.empty()),
                caseworkers().stream()
                        .reduce((earlier, later) -> later)
                        .map(seat -> new TrianglePicture.Seat(
                                Corner.CASEWORKER, Optional.of(seat.holder().value()), Optional.of(seat.from())))
                        .orElseGet(
                                () -> new TrianglePicture.Seat(Corner.CASEWORKER, Optional.empty(), Optional.empty())),
                new TrianglePicture.Seat(
                        Corner.THIRD_PARTY,
                        seats.getLast().holder().thirdParty().map(third -> inWords(third, words)),
                        Optional.of(seats.getLast().from())));
    }

    List<Seat<AccountId>> caseworkers() {
        return head.of().triangleHistory().caseworkers();
    }

    List<Seat<ThirdSeat>> seats() {
        return head.of().triangleHistory().thirdSeats();
    }

    /** Who sits in the third seat: name, organisation and kind, as far as they are known. */
    static String inWords(Referrer third, Words words) {
        return Stream.of(
                        third.name().map(FreeText::value),
                        third.organisation().map(FreeText::value),
                        third.kind().map(words::word))
                .flatMap(Optional::stream)
                .distinct()
                .reduce((one, other) -> words.inOne(one, other))
                .orElseGet(() -> words.of("sheet.not-known"));
    }

    /** What the signs of the line stand for, as far as they are drawn. */
    List<TermLine.Kind> signs() {
        return line.milestones().stream()
                .map(TermLine.Milestone::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** The days of the line in words; of very many, the latest. */
    Paged<TermLine.Milestone> days() {
        return Paged.of(line.milestones().reversed(), 1, 60);
    }
}
