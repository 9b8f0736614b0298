package be.driehoek.service.pages.cases;

import be.driehoek.view.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * The visits and the evaluations of a case.
 *
 * @param head what stands above
 * @param shown which list is shown
 * @param items what stands on its page, the latest first
 */
record CaseVisitsPage(CaseHead head, VisitList shown, Paged<Sheet.Part> items) {
    private static final int LENGTH = 20;

    /** The lists, in the order in which they are shown. */
    enum VisitList {
        PLANNED("sheet.case.planned-visits"),
        HELD("sheet.case.visits"),
        FAILED("sheet.case.attempts"),
        INTAKE("sheet.case.intake"),
        EVALUATIONS("sheet.case.evaluations");

        private final String section;

        VisitList(String section) {
            this.section = section;
        }

        /** The code of its heading. */
        String section() {
            return section;
        }

        /** Its name in an address. */
        String tag() {
            return section.substring(section.lastIndexOf('.') + 1);
        }

        static Optional<VisitList> named(String tag) {
            return List.of(values()).stream()
                    .filter(list -> list.tag().equals(tag))
                    .findFirst();
        }
    }

    static CaseVisitsPage of(CaseHead head, Sheet sheet, VisitList shown, int page) {
        var items = sheet.sections(shown.section()).stream()
                .flatMap(section -> section.parts().stream())
                .toList();
        return new CaseVisitsPage(head, shown, Paged.of(items.reversed(), page, LENGTH));
    }

    String address(VisitList list) {
        return head.address() + head.part().path() + head.moment().query("list", list.tag());
    }

    String address(int page) {
        return address(shown) + "&page=" + page;
    }
}
