package be.driehoek.service.pages.cases;

/** A part of a case that has a page of its own, in the order in which they are shown. */
enum CasePart {
    OVERVIEW(""),
    GOALS("/goals"),
    VISITS("/visits"),
    PEOPLE("/people"),
    DISCLOSURES("/disclosures"),
    REFERRAL("/referral"),
    FINDINGS("/findings"),
    EVENTS("/events");

    private final String path;

    CasePart(String path) {
        this.path = path;
    }

    /** Where it is, below the address of the case. */
    String path() {
        return path;
    }

    String code() {
        return "case.part." + name();
    }
}
