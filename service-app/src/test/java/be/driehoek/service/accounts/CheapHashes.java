package be.driehoek.service.accounts;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/**
 * The same Argon2id with the least memory that it can do with: the tests log in thousands of times, and what they ask does
 * not depend on how long that takes. A class that asks for it has the hashes that people have.
 */
@Factory
@Requires(missingProperty = CheapHashes.NOT_HERE)
final class CheapHashes {
    static final String NOT_HERE = "driehoek.test.hashes-of-people";

    private static final int LEAST_KIBIBYTES = 8;

    @Singleton
    @Replaces(PasswordHashes.class)
    PasswordHashes hashes() {
        return new PasswordHashes(LEAST_KIBIBYTES, 1);
    }
}
