package be.driehoek.service.erasure;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.secrets.RemembersCases;
import be.driehoek.service.storage.AnsweredRequestRows;
import be.driehoek.service.storage.CalendarLinkRows;
import jakarta.inject.Singleton;

/** What else tells of a case: its holds, what was said when its erasure was asked for, its calendar links, and answers. */
@Singleton
final class RowsAboutCases implements RemembersCases {
    private final HoldRows holds;
    private final ErasureRows erasures;
    private final CalendarLinkRows links;
    private final AnsweredRequestRows answers;

    RowsAboutCases(HoldRows holds, ErasureRows erasures, CalendarLinkRows links, AnsweredRequestRows answers) {
        this.holds = holds;
        this.erasures = erasures;
        this.links = links;
        this.answers = answers;
    }

    @Override
    public void forget(CaseId id) {
        holds.deleteByCaseId(id.value());
        erasures.forgetReasons(id.value());
        links.deleteByCaseId(id.value());
        answers.deleteByAbout(id.value());
    }
}
