package be.driehoek.service.ids;

import jakarta.inject.Singleton;
import java.util.UUID;

/** Makes ids of chance. */
@Singleton
final class RandomIds implements Ids {

    @Override
    public UUID next() {
        return UUID.randomUUID();
    }
}
