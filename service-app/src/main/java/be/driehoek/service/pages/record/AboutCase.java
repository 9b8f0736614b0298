package be.driehoek.service.pages.record;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.input.FreeText;
import java.util.Optional;

/**
 * Which case a page is about. It holds personal data and does not show it in {@link #toString()}.
 *
 * @param id the id
 * @param phase where it stands
 * @param tenant the tenant's name, if it is known
 * @param safety what a visitor must know to be safe
 */
record AboutCase(String id, Phase phase, Optional<String> tenant, Optional<String> safety) {

    static AboutCase of(GuidanceCase current) {
        var referral = current.referral();
        return new AboutCase(
                current.id().toString(),
                current.phase(),
                referral.tenant().flatMap(tenant -> tenant.name()).map(FreeText::value),
                referral.safety().map(FreeText::value));
    }

    String path() {
        return "/cases/" + id;
    }

    boolean isOver() {
        return phase == Phase.CLOSED || phase == Phase.DECLINED;
    }

    @Override
    public String toString() {
        return "AboutCase[" + id + "]";
    }
}
