package be.driehoek.service.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.Command;
import be.driehoek.input.InputError;
import be.driehoek.service.forms.FieldView.Widget;
import be.driehoek.service.shape.Shapes;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The view of a form has the words, ids and errors that a page needs")
class FormViewTest {
    private final MessageBundle bundle = MessageBundle.beside(FormMessages.class);

    private static Stream<Form<?>> forms() {
        return Stream.concat(
                Stream.of(Form.ofReferral()),
                Form.commandTypes().stream().map(type -> Form.ofCommand(type).orElseThrow()));
    }

    private static FormView view(Form<?> form, Language language) {
        return FormView.of(
                form,
                FormData.empty(),
                List.of(),
                Picks.general(LocalDate.of(2026, 1, 5), language).with(Pick.GOAL, List.of(new Option("a", "A"))),
                language);
    }

    private static Stream<FieldView> all(List<FieldView> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), all(field.children())));
    }

    @ParameterizedTest
    @EnumSource
    void every_form_has_its_words_in_every_language(Language language) {
        assertThat(forms()).allSatisfy(form -> {
            var view = view(form, language);
            assertThat(view.title()).isNotBlank();
            assertThat(view.text()).isNotBlank();
            assertThat(all(view.fields()))
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(field.label()).isNotBlank());
        });
        assertThat(bundle.sentences(language).keySet())
                .isEqualTo(bundle.sentences(Language.NL).keySet());
        assertThat(bundle.sentences(language).values())
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }

    @Test
    void no_word_is_left_over() {
        var used = new HashSet<String>();
        forms().forEach(form -> Fields.all(form.fields()).forEach(field -> {
            FormMessages.keyOf("field", field.owner(), field.name()).ifPresent(used::add);
            FormMessages.keyOf("hint", field.owner(), field.name()).ifPresent(used::add);
            if (field.kind() instanceof Kind.Repeated) {
                used.addAll(Set.of("add." + field.name(), "element." + field.name()));
            }
            if ((field.kind() instanceof Kind.Repeated(var ignored, var canBeNone) && canBeNone)
                    || (field.kind() instanceof Kind.Several(var of, var none) && none)) {
                used.add("none." + field.name());
            }
        }));
        Form.commandTypes().forEach(type -> used.addAll(Set.of("command." + type, "command." + type + ".text")));

        assertThat(bundle.sentences(Language.NL).keySet().stream()
                        .filter(key -> key.matches("(field|hint|add|element|none|command)\\..*")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void every_id_is_valid_and_unique() {
        assertThat(forms()).allSatisfy(form -> {
            var ids = all(view(form, Language.NL).fields())
                    .flatMap(field -> Stream.concat(
                            Stream.of(field.id(), field.hintId(), field.errorId()),
                            field.options().stream().map(FieldView.Choice::id)))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9-]*"));
        });
    }

    @Test
    void an_error_stands_beside_its_field_and_in_the_summary() {
        var form = Form.ofCommand("hold-visit").orElseThrow();
        var must = Message.of("must.present");
        var got = Message.of("got.nothing");
        var view = FormView.of(
                form,
                FormData.empty().with("/on", "3 december"),
                List.of(
                        new InputError("", Message.of("must.started"), got),
                        new InputError("/on", must, got),
                        new InputError("/attendees/1", must, got)),
                Picks.none(),
                Language.NL);

        assertThat(view.errors()).extracting(FormView.Mistake::focusId).containsExactly("", "f-on", "f-attendees-o0");
        var on = view.fields().getFirst();
        assertThat(on.describedBy()).isEqualTo("f-on-hint f-on-error");
        // A browser shows nothing where an input for days cannot read its value.
        assertThat(on.input().type()).isEqualTo("text");
        assertThat(on.value()).isEqualTo("3 december");
    }

    @Test
    void what_the_case_has_is_picked() {
        var form = Form.ofCommand("rate-goal").orElseThrow();
        var picks = Picks.none().with(Pick.GOAL, List.of(new Option("hall", "De gang")));
        var goal = FormView.of(form, FormData.empty().with("/goal", "hall"), List.of(), picks, Language.NL)
                .fields()
                .get(1);

        assertThat(goal.widget()).isEqualTo(Widget.SELECT);
        assertThat(goal.options())
                .filteredOn(FieldView.Choice::isSelected)
                .singleElement()
                .satisfies(choice -> assertThat(choice.label()).isEqualTo("De gang"));
        assertThat(FormView.of(form, FormData.empty(), List.of(), Picks.none(), Language.NL)
                        .fields()
                        .get(1)
                        .widget())
                .isEqualTo(Widget.INPUT);
    }

    @Test
    void every_command_stands_under_one_subject() {
        assertThat(Arrays.stream(CommandMenu.Subject.values()).flatMap(subject -> subject.commands().stream()))
                .hasSize(Command.class.getPermittedSubclasses().length)
                .doesNotHaveDuplicates();
        assertThat(Shapes.members(Shapes.type(Command.class))).hasSameSizeAs(Form.commandTypes());
    }
}
