package be.driehoek.service.pages.cases;

import java.util.Map;
import java.util.Optional;

/**
 * A form by which a case of another team is opened in an emergency.
 *
 * @param caseId what was typed as the case
 * @param reason what was typed as the reason
 * @param errors what is wrong, by the name of the field
 * @param isRefused whether there is no case that can be opened so
 * @param once the key by which the form is sent once
 */
record EmergencyPage(
        Optional<String> caseId, Optional<String> reason, Map<String, String> errors, boolean isRefused, String once) {
    static final String CASE = "case";
    static final String REASON = "reason";

    EmergencyPage {
        errors = Map.copyOf(errors);
    }
}
