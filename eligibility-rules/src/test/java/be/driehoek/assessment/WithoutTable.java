package be.driehoek.assessment;

import be.driehoek.policy.Policy;

/** A policy that is evaluated each time, however small it is. Public for the tests of the other packages. */
public final class WithoutTable {
    private WithoutTable() {}

    public static CompiledPolicy of(Policy policy) {
        return CompiledPolicy.of(policy, 0);
    }
}
