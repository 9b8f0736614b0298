package be.driehoek.goal;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;

/** Reads a level that is the key of a JSON object. */
final class GoalLevelKey extends KeyDeserializer {
    @Override
    public GoalLevel deserializeKey(String key, DeserializationContext context) {
        return GoalLevel.ofKey(key);
    }
}
