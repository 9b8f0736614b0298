package be.driehoek.service.access;

import be.driehoek.guidance.Phase;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Allows everything to everybody, so that nothing but the fence of the database stands. */
@Singleton
@Replaces(AccessDecision.class)
@Requires(property = WithoutFirstFence.PROPERTY)
public final class WithoutFirstFence implements AccessDecision {
    public static final String PROPERTY = "driehoek.test.without-first-fence";

    @Override
    public boolean allows(Requester requester, Action action, Relation relation, Phase phase) {
        return true;
    }

    @Override
    public boolean allows(Requester requester, Action action, Relation relation) {
        return true;
    }

    @Override
    public boolean allowsAnywhere(Requester requester, Action action) {
        return true;
    }
}
