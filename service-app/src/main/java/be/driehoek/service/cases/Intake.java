package be.driehoek.service.cases;

import be.driehoek.service.access.Holder;
import be.driehoek.service.access.Requester;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Says which team a referral comes to (aanmeldpunt). */
@Singleton
public final class Intake {
    private final Holder forOutsiders;

    Intake(
            @Value("${driehoek.intake.organisation}") String organisation,
            @Value("${driehoek.intake.team}") String team) {
        this.forOutsiders = new Holder(organisation, team);
    }

    /**
     * The team that gets a referral.
     *
     * @param requester who enters it
     * @return their own team; for whoever has none, the one that is set
     */
    Holder holderOf(Requester requester) {
        return requester
                .team()
                .map(team -> new Holder(requester.organisation(), team))
                .orElse(forOutsiders);
    }
}
