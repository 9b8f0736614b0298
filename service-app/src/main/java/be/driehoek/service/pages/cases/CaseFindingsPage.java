package be.driehoek.service.pages.cases;

/**
 * Every departure from the method.
 *
 * @param head what stands above
 * @param findings a page of them, the latest first
 */
record CaseFindingsPage(CaseHead head, Paged<FindingRow> findings) {
    static final int LENGTH = 25;
}
