package be.driehoek.service.forms;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.NisCode;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.service.shape.Shapes;
import com.fasterxml.jackson.databind.JavaType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the fields of a form from the types of a record. */
final class Fields {
    /** Numbers of events, by what they are called: their type does not tell them apart. */
    private static final Map<String, Pick> SEQUENCES =
            Map.of("visit", Pick.PLANNED_VISIT, "disclosure", Pick.DISCLOSURE, "about", Pick.EVENT);

    private static final Map<Class<?>, Pick> PICKS =
            Map.of(GoalId.class, Pick.GOAL, NisCode.class, Pick.MUNICIPALITY, LanguageTag.class, Pick.LANGUAGE);

    private final Class<?> root;

    private Fields(Class<?> root) {
        this.root = root;
    }

    /** The fields of a record, with all that is nested in it. */
    static Kind.Group of(Class<?> root) {
        return new Fields(root).group(Shapes.type(root));
    }

    private Kind.Group group(JavaType type) {
        var demands = Demands.of(type);
        var owner = type.getRawClass();
        return new Kind.Group(
                owner,
                Shapes.read(type).stream()
                        .map(part -> new Field(
                                part.name(),
                                owner,
                                kind(part.type(), owner, part.name(), demands),
                                demands.requires(part.name())))
                        .toList());
    }

    private Kind kind(JavaType maybe, Class<?> owner, String name, Demands demands) {
        var type = Shapes.withoutOptional(maybe);
        var raw = type.getRawClass();
        if (type.isCollectionLikeType()) {
            return list(type.getContentType(), owner, name, demands, maybe.isTypeOrSubTypeOf(Optional.class));
        }
        if (type.isMapLikeType()) {
            return new Kind.Keyed(demands.keys(name), kind(type.getContentType(), owner, name, demands));
        }
        if (raw == ReferralChanges.class) {
            return new Kind.Changes(group(Shapes.type(Referral.class)));
        }
        if (raw.isEnum()) {
            return new Kind.Choice(raw, Shapes.codes(raw));
        }
        if (raw == Boolean.class) {
            return new Kind.YesNo();
        }
        if (raw == LocalDate.class) {
            return new Kind.Day();
        }
        if (raw == LocalTime.class) {
            return new Kind.Time();
        }
        if (raw == Integer.class) {
            return SEQUENCES.containsKey(name)
                    ? new Kind.Picked(SEQUENCES.get(name), Look.NUMBER, true)
                    : new Kind.Whole(demands.bounds(name));
        }
        if (Demands.isAmount(raw)) {
            return new Kind.Amount(demands.bounds(name));
        }
        if (Shapes.isRecord(type)) {
            return group(type);
        }
        return Shapes.scalar(type)
                .map(value -> scalar(raw, value, owner, name, demands))
                .orElseThrow(() -> new IllegalStateException("a form must know what can be filled in: got "
                        + type.toCanonical() + " for " + owner.getSimpleName() + "." + name));
    }

    private Kind list(JavaType content, Class<?> owner, String name, Demands demands, boolean canBeNone) {
        var of = kind(content, owner, name, demands);
        return switch (of) {
            case Kind.Choice choice -> new Kind.Several(choice, canBeNone);
            case Kind.Picked picked -> new Kind.Several(picked, canBeNone);
            default -> new Kind.Repeated(of, canBeNone);
        };
    }

    private Kind scalar(Class<?> raw, JavaType value, Class<?> owner, String name, Demands demands) {
        if (raw == FreeText.class) {
            return new Kind.Text(Look.ofFreeText(name), Look.isLong(owner, name), true);
        }
        if (raw == AccountId.class) {
            var pick = owner == AssignCaseworker.class ? Pick.CASEWORKER : Pick.RECIPIENT;
            return new Kind.Picked(pick, Look.of(raw), false);
        }
        if (root == AgreeGoals.class && owner == ChangeGoal.class && raw == GoalId.class) {
            return new Kind.NewGoal();
        }
        if (value.hasRawClass(int.class)) {
            return new Kind.Level(demands.levels(name));
        }
        return PICKS.containsKey(raw)
                ? new Kind.Picked(PICKS.get(raw), Look.of(raw), false)
                : new Kind.Text(Look.of(raw), false, false);
    }

    /** Every field, those that are nested after the one that holds them. */
    static List<Field> all(Kind kind) {
        return switch (kind) {
            case Kind.Group(var ignored, var fields) ->
                fields.stream()
                        .<Field>mapMulti((field, found) -> {
                            found.accept(field);
                            all(field.kind()).forEach(found);
                        })
                        .toList();
            case Kind.Repeated(var of, var ignored) -> all(of);
            case Kind.Changes(var referral) -> all(referral);
            default -> List.of();
        };
    }
}
