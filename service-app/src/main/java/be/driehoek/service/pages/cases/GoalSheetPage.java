package be.driehoek.service.pages.cases;

import be.driehoek.text.Language;
import be.driehoek.view.Sheet;

/**
 * The goals on one sheet for the tenant.
 *
 * @param head what is looked at
 * @param sheet the sheet, in the language of the tenant
 * @param language that language
 */
record GoalSheetPage(CaseHead head, Sheet sheet, Language language) {
    String address(Language other) {
        return head.address() + "/goal-sheet" + head.moment().query("language", other.tag());
    }
}
