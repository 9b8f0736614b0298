package be.driehoek.service.forms;

import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.CommandRules;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.referral.Referral;
import be.driehoek.service.forms.FieldView.Button;
import be.driehoek.service.forms.FieldView.Choice;
import be.driehoek.service.forms.FieldView.Input;
import be.driehoek.service.forms.FieldView.Widget;
import be.driehoek.service.forms.FormView.Mistake;
import be.driehoek.service.forms.FormView.RuleLink;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the view of a form. */
final class FormViews {
    /** More than this are a list that opens. */
    private static final int MOST_RADIOS = 5;

    /** What a browser knows of whoever fills in the form themselves. */
    private static final Map<String, String> OWN_DETAILS = Map.of(
            "/referrer/organisation", "organization",
            "/referrer/name", "name",
            "/referrer/email", "email",
            "/referrer/phone", "tel");

    private final Form<?> form;
    private final FormData data;
    private final Picks picks;
    private final Language language;
    private final Map<String, List<InputError>> errors = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    FormViews(Form<?> form, FormData data, List<InputError> errors, Picks picks, Language language) {
        this.form = form;
        this.data = data;
        this.picks = picks;
        this.language = language;
        errors.forEach(error -> this.errors
                .computeIfAbsent(placeOf(error.pointer()), any -> new ArrayList<>())
                .add(error));
    }

    /** The nearest field that holds what is wrong; boxes stand for what is ticked. */
    private String placeOf(String pointer) {
        var place = pointer;
        while (!place.isEmpty() && Form.kindAt(form.fields(), place).isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return place;
    }

    FormView view() {
        var general = taken("").stream().map(text -> new Mistake("", "", text)).toList();
        var fields = fields(form.fields(), "");
        return new FormView(
                form.type(),
                word(isReferral() ? "form.referral" : "command." + form.type()),
                word(isReferral() ? "form.referral.text" : "command." + form.type() + ".text"),
                rules(),
                Stream.concat(general.stream(), mistakes.stream()).toList(),
                fields);
    }

    private boolean isReferral() {
        return form.record() == Referral.class;
    }

    private List<RuleLink> rules() {
        return isReferral()
                ? List.of()
                : CommandRules.of(form.record().asSubclass(Command.class)).stream()
                        .map(rule -> RuleLink.of(rule, language))
                        .toList();
    }

    private List<FieldView> fields(Kind.Group group, String at) {
        return group.fields().stream()
                .map(field -> field(field, at + "/" + field.name()))
                .toList();
    }

    private FieldView field(Field field, String at) {
        return view(
                field.kind(),
                field,
                at,
                FormMessages.label(field, language),
                FormMessages.hint(field, language),
                field.isRequired());
    }

    private FieldView view(Kind kind, Field field, String at, String label, Optional<String> hint, boolean isRequired) {
        var value = data.first(at).orElse("");
        var draft = new Draft(at, label, hint, taken(at), isRequired, value);
        // The order of the summary is that of the page: a group comes before what is in it.
        int place = mistakes.size();
        var shown = switch (kind) {
            case Kind.Text(var look, var isLong, var ignored) ->
                isLong ? draft.shown(Widget.TEXTAREA, input(look, at)) : draft.shown(Widget.INPUT, input(look, at));
            case Kind.Whole ignored -> draft.shown(Widget.INPUT, input(Look.NUMBER, at));
            case Kind.Amount ignored -> draft.shown(Widget.INPUT, input(Look.AMOUNT, at));
            case Kind.Day() -> draft.shown(Widget.INPUT, ofBrowser("date", isDay(value)));
            case Kind.Time() -> draft.shown(Widget.INPUT, ofBrowser("time", isTime(value)));
            case Kind.YesNo() -> choice(draft, yesAndNo());
            case Kind.Choice(var type, var codes) -> choice(draft, words(type, codes));
            case Kind.Level(var levels) ->
                choice(
                        draft,
                        levels.stream()
                                .map(level -> new Option(level.toString(), word("level." + level)))
                                .toList());
            case Kind.Picked(var pick, var look, var ignored) -> picked(draft, pick, look);
            case Kind.NewGoal() -> draft.shown(Widget.HIDDEN, Input.NONE);
            case Kind.Several(var of, var canBeNone) -> boxes(draft, of, field, canBeNone);
            case Kind.Group group -> draft.holding(Widget.GROUP, fields(group, at));
            case Kind.Changes(var referral) -> draft.holding(Widget.GROUP, fields(referral, at));
            case Kind.Repeated(var of, var canBeNone) -> list(draft, of, field, canBeNone);
            case Kind.Keyed(var keys, var of) ->
                draft.holding(
                        Widget.GROUP,
                        keys.stream()
                                .map(key ->
                                        view(of, field, at + "/" + key, word("level." + key), Optional.empty(), false))
                                .toList());
        };
        mistakes.addAll(
                place,
                shown.errors().stream()
                        .map(text -> new Mistake(shown.focusId(), label, text))
                        .toList());
        return shown;
    }

    /** What stands in a field, before it is known what it looks like. */
    private record Draft(
            String at, String label, Optional<String> hint, List<String> errors, boolean isRequired, String value) {
        FieldView shown(Widget widget, Input input) {
            return view(widget, value, input, List.of(), List.of(), Optional.empty());
        }

        FieldView choosing(Widget widget, Input input, List<Choice> options) {
            return view(widget, widget == Widget.INPUT ? value : "", input, options, List.of(), Optional.empty());
        }

        FieldView holding(Widget widget, List<FieldView> children) {
            return view(widget, "", Input.NONE, List.of(), children, Optional.empty());
        }

        FieldView view(
                Widget widget,
                String shown,
                Input input,
                List<Choice> options,
                List<FieldView> children,
                Optional<Button> add) {
            return new FieldView(
                    at,
                    id(at),
                    widget,
                    label,
                    hint,
                    errors,
                    isRequired,
                    shown,
                    input,
                    options,
                    children,
                    add,
                    Optional.empty());
        }

        @Override
        public String toString() {
            return "Draft[%s]".formatted(at);
        }
    }

    private static String id(String at) {
        return "f" + at.replace('/', '-');
    }

    private Input input(Look look, String at) {
        return new Input(
                look.type(),
                look.mode(),
                isReferral() ? OWN_DETAILS.getOrDefault(at, "off") : "off",
                Optional.of(look.longest()));
    }

    /** What a browser has an input for; it would hide what it cannot read, so that this is shown as a text. */
    private static Input ofBrowser(String type, boolean isReadable) {
        return new Input(isReadable ? type : "text", "", "off", Optional.empty());
    }

    private static boolean isDay(String value) {
        return value.isEmpty() || isRead(StrictDates::parse, value);
    }

    private static boolean isTime(String value) {
        return value.isEmpty() || isRead(StrictDates::parseTime, value);
    }

    private static boolean isRead(Function<String, ?> reader, String value) {
        try {
            return reader.apply(value) != null;
        } catch (InvalidValueException unreadable) {
            return false;
        }
    }

    private List<Option> yesAndNo() {
        return List.of(new Option("true", word("answer.yes")), new Option("false", word("answer.no")));
    }

    private List<Option> words(Class<?> type, List<String> codes) {
        var constants = type.getEnumConstants();
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Option(codes.get(i), CoreMessages.word((Enum<?>) constants[i], language)))
                .toList();
    }

    /** A few stand below each other, many in a list that opens; what may be left out can be said to be unknown. */
    private FieldView choice(Draft draft, List<Option> options) {
        if (options.size() > MOST_RADIOS) {
            return select(draft, options);
        }
        var unknown = new Option("", word("answer.unknown"));
        var all = draft.isRequired()
                ? options
                : Stream.concat(options.stream(), Stream.of(unknown)).toList();
        return draft.choosing(Widget.RADIOS, Input.NONE, choices(draft, all, draft.at()));
    }

    private FieldView select(Draft draft, List<Option> options) {
        var first = new Option("", word(draft.isRequired() ? "answer.choose" : "answer.unknown"));
        return draft.choosing(
                Widget.SELECT,
                Input.NONE,
                choices(draft, Stream.concat(Stream.of(first), options.stream()).toList(), draft.at()));
    }

    /** What was sent and is none of the options stays there, as it was sent. */
    private List<Choice> choices(Draft draft, List<Option> options, String name) {
        var sent = data.all(name);
        var others = sent.stream()
                .filter(value -> !value.isEmpty()
                        && options.stream().noneMatch(option -> option.value().equals(value)))
                .map(value -> new Option(value, value));
        var all = Stream.concat(options.stream(), others).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Choice(
                        name,
                        id(draft.at()) + "-o" + i,
                        all.get(i).value(),
                        all.get(i).label(),
                        sent.isEmpty()
                                ? all.get(i).value().isEmpty()
                                : sent.contains(all.get(i).value())))
                .toList();
    }

    private FieldView picked(Draft draft, Pick pick, Look look) {
        var options = picks.options(pick);
        if (options.isEmpty()) {
            return draft.shown(Widget.INPUT, input(look, draft.at()));
        }
        return pick == Pick.LANGUAGE
                ? draft.choosing(Widget.INPUT, input(look, draft.at()), suggestions(draft, options.get()))
                : select(draft, options.get());
    }

    /** A browser suggests what it shows: the name of the language, which is read as well as its tag. */
    private static List<Choice> suggestions(Draft draft, List<Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Choice(
                        draft.at(),
                        id(draft.at()) + "-o" + i,
                        options.get(i).label(),
                        options.get(i).label(),
                        false))
                .toList();
    }

    private FieldView boxes(Draft draft, Kind of, Field field, boolean canBeNone) {
        var options = switch (of) {
            case Kind.Choice(var type, var codes) -> words(type, codes);
            case Kind.Picked(var pick, var ignored, var isNumber) ->
                picks.options(pick).orElse(List.of());
            default -> List.<Option>of();
        };
        return draft.choosing(
                Widget.CHECKBOXES,
                Input.NONE,
                Stream.concat(choices(draft, options, draft.at()).stream(), none(draft, field, canBeNone).stream())
                        .toList());
    }

    private Optional<Choice> none(Draft draft, Field field, boolean canBeNone) {
        var name = Tree.noneOf(draft.at());
        return canBeNone
                ? Optional.of(new Choice(
                        name,
                        id(name),
                        "true",
                        word("none." + field.name()),
                        data.first(name).isPresent()))
                : Optional.empty();
    }

    private FieldView list(Draft draft, Kind of, Field field, boolean canBeNone) {
        int length = Math.max(1, data.length(draft.at(), Tree.MOST_ELEMENTS));
        var elements = new ArrayList<FieldView>();
        for (int i = 0; i < length; i++) {
            elements.add(element(draft.at() + "/" + i, i, of, field));
        }
        var add = length < Tree.MOST_ELEMENTS
                ? Optional.of(new Button(FormData.ADD, draft.at(), word("add." + field.name())))
                : Optional.<Button>empty();
        return draft.view(
                Widget.LIST,
                "",
                Input.NONE,
                none(draft, field, canBeNone).stream().toList(),
                elements,
                add);
    }

    private FieldView element(String at, int place, Kind of, Field field) {
        var label = FormMessages.render(Message.of("element." + field.name()).with("number", place + 1), language);
        var remove = new Button(
                FormData.REMOVE,
                at,
                FormMessages.render(Message.of("form.remove").with("what", label), language));
        var shown = view(of, field, at, label, Optional.empty(), false);
        return new FieldView(
                shown.name(),
                shown.id(),
                shown.widget(),
                shown.label(),
                shown.hint(),
                shown.errors(),
                shown.isRequired(),
                shown.value(),
                shown.input(),
                shown.options(),
                shown.children(),
                shown.add(),
                Optional.of(remove));
    }

    private List<String> taken(String at) {
        return errors.getOrDefault(at, List.of()).stream().map(this::sentence).toList();
    }

    /** What to do: in the words of the forms, or else what must hold. */
    private String sentence(InputError error) {
        var own = "error." + error.must().code().replaceFirst("^must\\.", "");
        UnaryOperator<String> capital =
                text -> text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1) + ".";
        return FormMessages.has(own)
                ? FormMessages.render(new Message(own, error.must().arguments()), language)
                : capital.apply(CoreMessages.render(error.must(), language));
    }

    private String word(String code) {
        return FormMessages.word(code, language);
    }
}
