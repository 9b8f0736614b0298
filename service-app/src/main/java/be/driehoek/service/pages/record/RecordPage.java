package be.driehoek.service.pages.record;

import be.driehoek.service.forms.FormView;
import java.util.List;

/**
 * The form of a command.
 *
 * @param about the case
 * @param form the form
 * @param isPossible whether there is anything that the case would take; else the errors say why not, and no form is shown
 * @param version the version of the case that its reader knows
 * @param meanwhile what others recorded since then
 * @param once the key by which the form is sent once
 */
record RecordPage(
        AboutCase about, FormView form, boolean isPossible, int version, List<Recorded> meanwhile, String once) {

    RecordPage withoutForm() {
        return new RecordPage(about, form, false, version, meanwhile, once);
    }

    RecordPage after(List<Recorded> others) {
        return new RecordPage(about, form, isPossible, version, others, once);
    }

    String path() {
        return about.path() + "/record/" + form.type();
    }
}
