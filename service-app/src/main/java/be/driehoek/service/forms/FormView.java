package be.driehoek.service.forms;

import be.driehoek.input.InputError;
import be.driehoek.rule.Rule;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.util.List;

/**
 * A form as a template shows it.
 *
 * @param type the name of the command in JSON, or {@code referral}
 * @param title the heading, and the words of the button
 * @param text what it is for
 * @param rules the rules of the practice that it serves
 * @param errors what is wrong, in the order of the fields: the summary above the form
 * @param fields the fields
 */
public record FormView(
        String type, String title, String text, List<RuleLink> rules, List<Mistake> errors, List<FieldView> fields) {
    /** Keeps its own copies of the lists. */
    public FormView {
        rules = List.copyOf(rules);
        errors = List.copyOf(errors);
        fields = List.copyOf(fields);
    }

    /**
     * A rule that is explained in the rulebook.
     *
     * @param id its id, for example {@code TE-2}
     * @param title what it says in a few words
     */
    public record RuleLink(String id, String title) {
        static RuleLink of(Rule rule, Language language) {
            return new RuleLink(rule.id().toString(), CoreMessages.render(rule.title(), language));
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param focusId the id of the field; empty where it is about no field
     * @param label what the field is called; empty where it is about no field
     * @param text what to do
     */
    public record Mistake(String focusId, String label, String text) {}

    /**
     * A form as it is shown.
     *
     * @param form the form
     * @param data what was typed
     * @param errors what is wrong with it; pointers are names of the data
     * @param picks what there is to pick from
     * @param language the reader's language
     * @return the view
     */
    public static FormView of(Form<?> form, FormData data, List<InputError> errors, Picks picks, Language language) {
        return new FormViews(form, data, errors, picks, language).view();
    }
}
