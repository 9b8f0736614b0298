package be.driehoek.service.cases;

import be.driehoek.service.access.Holder;
import be.driehoek.service.access.Requester;
import be.driehoek.service.accounts.Organisations;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Says which team a referral comes to (aanmeldpunt). */
@Singleton
public class Intake {
    private final String teamForOutsiders;
    private final Organisations organisations;

    Intake(@Value("${driehoek.intake-team}") String teamForOutsiders, Organisations organisations) {
        this.teamForOutsiders = teamForOutsiders;
        this.organisations = organisations;
    }

    /**
     * The team that gets a referral.
     *
     * @param requester who enters it
     * @return their own team; for whoever has none, the one that is set
     * @throws IllegalStateException if there is no such team
     */
    Holder holderOf(Requester requester) {
        return requester
                .team()
                .map(team -> new Holder(requester.organisation(), team))
                .orElseGet(this::forOutsiders);
    }

    private Holder forOutsiders() {
        return organisations
                .team(teamForOutsiders)
                .map(team -> new Holder(team.organisation(), team.id()))
                .orElseThrow(() -> new IllegalStateException(
                        "the team of the setting driehoek.intake-team must be there: got " + teamForOutsiders));
    }
}
