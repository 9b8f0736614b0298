package be.driehoek.service.pages.cases;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.network.Tie;
import be.driehoek.view.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * The network, the landlord, and other help.
 *
 * @param head what stands above
 * @param sheet the case in words, for what has no form of its own here
 * @param contacts the contacts with the landlord, the latest first
 */
record CasePeoplePage(CaseHead head, Sheet sheet, Paged<Dated<LandlordContacted>> contacts) {
    private static final int LENGTH = 10;

    static CasePeoplePage of(CaseHead head, Sheet sheet, int page) {
        return new CasePeoplePage(
                head, sheet, Paged.of(head.of().landlordContacts().reversed(), page, LENGTH));
    }

    /** The exploration that told last of ties. */
    Optional<Dated<NetworkExplored>> explored() {
        return head.of().networkExplorations().stream()
                .filter(explored -> explored.what().ties().isPresent())
                .reduce((earlier, later) -> later);
    }

    List<Tie> ties() {
        return explored().flatMap(explored -> explored.what().ties()).orElse(List.of());
    }

    NetworkPicture network() {
        return NetworkPicture.of(ties());
    }
}
