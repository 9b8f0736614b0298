package be.driehoek.referral;

import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Changes to a referral, as a JSON merge patch (RFC 7396): a field that is given replaces, null makes unknown again,
 * what is not named stays.
 *
 * <p>Whether the changes fit shows when they are applied. The text of a change may be personal and does not show in
 * {@link #toString()}.
 */
public final class ReferralChanges {
    private final ObjectNode patch;

    private ReferralChanges(ObjectNode patch) {
        this.patch = patch;
    }

    /**
     * Changes from a merge patch.
     *
     * @param patch a JSON object with at least one field
     * @return the changes
     * @throws InvalidValueException if it is not an object, or an empty one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReferralChanges of(JsonNode patch) {
        if (!(patch instanceof ObjectNode object)) {
            throw InvalidValueException.itself(Message.of("must.object"), Message.of("got.no-object"));
        }
        if (object.isEmpty()) {
            throw InvalidValueException.itself(Message.of("must.some-change"), Message.of("got.empty-object"));
        }
        return new ReferralChanges(asRead(object));
    }

    /** The patch with its numbers as the reader makes them, so that it equals itself after a round trip. */
    private static ObjectNode asRead(ObjectNode patch) {
        try {
            return (ObjectNode) StrictJson.mapper().readTree(patch.toString());
        } catch (JsonProcessingException e) {
            throw InvalidValueException.itself(Message.of("must.json"), Message.of("got.unreadable"));
        }
    }

    /**
     * The changes that lead from one referral to another.
     *
     * @param before the referral as it was
     * @param after the referral as it shall be
     * @return the changes
     * @throws InvalidValueException if the two are equal
     */
    public static ReferralChanges between(Referral before, Referral after) {
        return of(difference(
                StrictJson.mapper().valueToTree(before), StrictJson.mapper().valueToTree(after)));
    }

    private static ObjectNode difference(ObjectNode before, ObjectNode after) {
        var patch = StrictJson.mapper().createObjectNode();
        before.properties().stream()
                .filter(old -> !after.has(old.getKey()))
                .forEach(old -> patch.putNull(old.getKey()));
        after.properties().forEach(now -> {
            var old = before.get(now.getKey());
            if (old instanceof ObjectNode oldObject && now.getValue() instanceof ObjectNode nowObject) {
                var nested = difference(oldObject, nowObject);
                if (!nested.isEmpty()) {
                    patch.set(now.getKey(), nested);
                }
            } else if (!now.getValue().equals(old)) {
                patch.set(now.getKey(), now.getValue());
            }
        });
        return patch;
    }

    /**
     * The referral after these changes.
     *
     * @param referral the referral before
     * @return the referral after
     * @throws InvalidInputException if the changes do not give a referral; pointers start at the referral
     */
    public Referral applyTo(Referral referral) {
        refuseUnknownNames(referral);
        ObjectNode tree = StrictJson.mapper().valueToTree(referral);
        merge(tree, patch);
        return StrictJson.read(tree, Referral.class);
    }

    /** A misspelt field that becomes unknown would change nothing, and nobody would notice. */
    private void refuseUnknownNames(Referral referral) {
        var shape = patch.deepCopy();
        if (!shape.hasNonNull("receivedOn")) {
            shape.put("receivedOn", referral.receivedOn().toString());
        }
        StrictJson.read(shape, Referral.class);
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            var name = change.getKey();
            switch (change.getValue()) {
                case JsonNode gone when gone.isNull() -> target.remove(name);
                case ObjectNode nested ->
                    merge(target.get(name) instanceof ObjectNode present ? present : target.putObject(name), nested);
                case JsonNode value -> target.set(name, value.deepCopy());
            }
        });
    }

    /**
     * The merge patch.
     *
     * @return a copy
     */
    @JsonValue
    public ObjectNode toJson() {
        return patch.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReferralChanges that && patch.equals(that.patch);
    }

    @Override
    public int hashCode() {
        return patch.hashCode();
    }

    /** Names the fields that change, without their values. */
    @Override
    public String toString() {
        return "ReferralChanges"
                + patch.properties().stream().map(Map.Entry::getKey).toList();
    }
}
