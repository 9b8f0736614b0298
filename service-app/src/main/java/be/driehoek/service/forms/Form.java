package be.driehoek.service.forms;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Violation;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.Command;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.service.shape.Shapes;
import be.driehoek.text.Language;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A form, derived from a record: it fills in what is known, and reads what was typed. Immutable.
 *
 * @param <T> what is made of it
 */
public final class Form<T> {
    private static final Map<Class<?>, Form<?>> FORMS = new ConcurrentHashMap<>();
    private static final Map<String, Class<? extends Command>> COMMANDS = commands();
    private static final String CHANGES = "changes";

    private final String type;
    private final Class<T> made;
    private final Class<?> record;
    private final Kind.Group fields;

    private Form(String type, Class<T> made, Class<?> record) {
        this.type = type;
        this.made = made;
        this.record = record;
        this.fields = Fields.of(record);
    }

    private static Map<String, Class<? extends Command>> commands() {
        var commands = new LinkedHashMap<String, Class<? extends Command>>();
        Shapes.members(Shapes.type(Command.class))
                .forEach((name, member) ->
                        commands.put(name, member.getRawClass().asSubclass(Command.class)));
        return commands;
    }

    /**
     * The form of a referral.
     *
     * @return the form; its type is {@code referral}
     */
    @SuppressWarnings("unchecked") // The key says what it is.
    public static Form<Referral> ofReferral() {
        return (Form<Referral>)
                FORMS.computeIfAbsent(Referral.class, key -> new Form<>("referral", Referral.class, Referral.class));
    }

    /**
     * The form of a command.
     *
     * @param command the command
     * @return the form; its type is the name of the command in JSON
     */
    @SuppressWarnings("unchecked") // The key says what it is.
    public static Form<Command> of(Class<? extends Command> command) {
        return (Form<Command>)
                FORMS.computeIfAbsent(command, key -> new Form<>(typeOf(command), Command.class, command));
    }

    /**
     * The form of the command of a name.
     *
     * @param type the name of the command in JSON, for example {@code hold-visit}
     * @return empty if there is no such command
     */
    public static Optional<Form<Command>> ofCommand(String type) {
        return Optional.ofNullable(COMMANDS.get(type)).map(Form::of);
    }

    /**
     * The names of the commands.
     *
     * @return the names in the order in which they are declared
     */
    public static Set<String> commandTypes() {
        return Collections.unmodifiableSet(COMMANDS.keySet());
    }

    static String typeOf(Class<? extends Command> command) {
        return Shapes.nameInUnion(Shapes.type(command)).orElseThrow();
    }

    /**
     * What the form is for.
     *
     * @return the name of the command in JSON, or {@code referral}
     */
    public String type() {
        return type;
    }

    /**
     * Why a case refuses whatever would be read from this form.
     *
     * @param current the case
     * @return every reason; empty if the form can be offered
     */
    public List<Violation> obstacles(GuidanceCase current) {
        return made == Command.class ? current.obstacles(record.asSubclass(Command.class)) : List.of();
    }

    /** The record that the form is derived from. */
    Class<?> record() {
        return record;
    }

    Kind.Group fields() {
        return fields;
    }

    /**
     * The form as it stands at first.
     *
     * @param picks what there is to pick from; an amendment starts from its referral
     * @param language the reader's language
     * @return what is known already
     */
    public FormData blank(Picks picks, Language language) {
        return record == AmendReferral.class && picks.referral().isPresent()
                ? Tree.fill(fields, holding(picks.referral().get()), language)
                : FormData.empty();
    }

    private static ObjectNode holding(Referral referral) {
        var tree = StrictJson.mapper().createObjectNode();
        tree.set(CHANGES, StrictJson.mapper().valueToTree(referral));
        return tree;
    }

    /**
     * The form filled in with what is known.
     *
     * @param value the command, or the referral
     * @param picks what there is to pick from; an amendment is filled in with its referral as it changes
     * @param language the reader's language: numbers are filled in as people write them there
     * @return what would have to be typed
     */
    public FormData filled(T value, Picks picks, Language language) {
        ObjectNode tree = StrictJson.mapper().valueToTree(value);
        if (value instanceof AmendReferral amend) {
            picks.referral()
                    .ifPresent(before -> tree.set(
                            CHANGES,
                            StrictJson.mapper().valueToTree(amend.changes().applyTo(before))));
        }
        return Tree.fill(fields, tree, language);
    }

    /**
     * Reads what was typed.
     *
     * @param typed what was typed
     * @param picks what there is to pick from; an amendment starts from its referral
     * @return the value, or everything that is wrong
     */
    public Reading<T> read(FormData typed, Picks picks) {
        var reader = new Tree(typed.withoutButtons(), picks.values(Pick.GOAL).toList());
        ObjectNode tree = (ObjectNode)
                reader.read(fields, "", "").orElseGet(() -> StrictJson.mapper().createObjectNode());
        if (made == Command.class) {
            tree.put("type", type);
        }
        var data = reader.kept();
        var errors = new ArrayList<InputError>();
        if (record == AmendReferral.class && picks.referral().isPresent()) {
            errors.addAll(amend(tree, picks.referral().get()));
        }
        Errors.of(tree, record).stream()
                .filter(error -> errors.isEmpty() || !error.pointer().startsWith("/" + CHANGES))
                .forEach(errors::add);
        return errors.isEmpty()
                ? new Reading.Read<>(StrictJson.read(StrictJson.write(tree), made), data)
                : new Reading.Refused<>(errors, data);
    }

    /**
     * Reads what can be read of a form that is not finished: without what is wrong, and without the groups that lack something.
     *
     * @param typed what was typed
     * @param picks what there is to pick from
     * @return empty where too little is there, or the form itself lacks something
     */
    public Optional<T> readSoFar(FormData typed, Picks picks) {
        var data = typed;
        while (true) {
            switch (read(data, picks)) {
                case Reading.Read<T>(var value, var ignored) -> {
                    return Optional.of(value);
                }
                case Reading.Refused<T>(var errors, var kept) -> {
                    var rest = kept;
                    for (var error : errors) {
                        rest = rest.without(refusedIn(rest, error.pointer()));
                    }
                    if (rest.equals(kept)) {
                        return Optional.empty();
                    }
                    data = rest;
                }
            }
        }
    }

    /** The field that is wrong; where it is not there, the group that lacks it, but never the whole form. */
    private static String refusedIn(FormData data, String pointer) {
        var isThere =
                data.toMap().keySet().stream().anyMatch(name -> name.equals(pointer) || name.startsWith(pointer + "/"));
        return isThere || head(pointer).isEmpty() ? pointer : head(pointer);
    }

    /** Puts what differs from the referral in the place of what it shall be. */
    private List<InputError> amend(ObjectNode tree, Referral before) {
        var after = tree.path(CHANGES).isObject()
                ? tree.get(CHANGES)
                : StrictJson.mapper().createObjectNode();
        tree.remove(CHANGES);
        var errors = Errors.of(after, Referral.class);
        if (errors.isEmpty()) {
            try {
                var changes = ReferralChanges.between(
                        asTyped(before), StrictJson.read(StrictJson.write(after), Referral.class));
                tree.set(CHANGES, changes.toJson());
            } catch (InvalidValueException nothingChanges) {
                errors = List.of(nothingChanges.error());
            }
        }
        return errors.stream().map(error -> error.under("/" + CHANGES)).toList();
    }

    /** The referral as the form would read it: what the form cannot say is no change. */
    private static Referral asTyped(Referral referral) {
        var form = ofReferral();
        var filled = form.filled(referral, Picks.none(), Language.NL);
        return form.read(filled, Picks.none()) instanceof Reading.Read<Referral>(var value, var ignored)
                ? value
                : referral;
    }

    /**
     * What a button of a list does, if one was pressed: the form is shown again with an element more, or less.
     *
     * @param typed what was sent
     * @return the data afterwards; empty if no such button was pressed
     */
    public Optional<FormData> changed(FormData typed) {
        var data = typed.withoutButtons();
        return typed.first(FormData.ADD)
                .filter(this::isList)
                .map(list -> added(data, list))
                .or(() -> typed.first(FormData.REMOVE)
                        .filter(element -> isList(head(element)))
                        .flatMap(element -> removed(data, head(element), element)));
    }

    private static FormData added(FormData data, String list) {
        var length = Math.max(1, data.length(list, Tree.MOST_ELEMENTS));
        return length >= Tree.MOST_ELEMENTS ? data : data.with(list + "/" + length, "");
    }

    private static Optional<FormData> removed(FormData data, String list, String element) {
        var place = element.substring(list.length() + 1);
        return place.matches("[0-9]{1,3}")
                ? Optional.of(data.withoutElement(list, Integer.parseInt(place), Tree.MOST_ELEMENTS))
                : Optional.empty();
    }

    private static String head(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Whether a pointer leads to a list of this form whose elements are repeated. */
    private boolean isList(String pointer) {
        return kindAt(fields, pointer).filter(Kind.Repeated.class::isInstance).isPresent();
    }

    /** What can be filled in at a pointer. */
    static Optional<Kind> kindAt(Kind kind, String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(kind);
        }
        if (!pointer.startsWith("/")) {
            return Optional.empty();
        }
        var step = pointer.substring(1).split("/", 2);
        var rest = step.length == 1 ? "" : "/" + step[1];
        return switch (kind) {
            case Kind.Group(var ignored, var fields) ->
                fields.stream()
                        .filter(field -> field.name().equals(step[0]))
                        .findFirst()
                        .flatMap(field -> kindAt(field.kind(), rest));
            case Kind.Changes(var referral) -> kindAt(referral, pointer);
            case Kind.Repeated(var of, var ignored) ->
                step[0].matches("[0-9]{1,3}") ? kindAt(of, rest) : Optional.empty();
            case Kind.Keyed(var keys, var of) -> keys.contains(step[0]) ? kindAt(of, rest) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The type of the form. */
    @Override
    public String toString() {
        return "Form[" + type + "]";
    }
}
