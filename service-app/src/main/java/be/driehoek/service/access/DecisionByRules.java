package be.driehoek.service.access;

import be.driehoek.guidance.Phase;
import jakarta.inject.Singleton;

/** Decides as the {@link AccessRules} say. */
@Singleton
final class DecisionByRules implements AccessDecision {

    @Override
    public boolean allows(Requester requester, Action action, Relation relation, Phase phase) {
        return AccessRules.allow(requester, action, relation, phase);
    }

    @Override
    public boolean allows(Requester requester, Action action, Relation relation) {
        return AccessRules.allow(requester, action, relation);
    }

    @Override
    public boolean allowsAnywhere(Requester requester, Action action) {
        return AccessRules.allowAnywhere(requester, action);
    }
}
