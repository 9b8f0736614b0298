package be.driehoek.service.erasure;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.secrets.RemembersCases;
import be.driehoek.service.storage.AnsweredRequestRows;
import be.driehoek.service.storage.CalendarLinkRows;
import be.driehoek.service.storage.DisclosureRows;
import be.driehoek.service.storage.EmergencyAccessRows;
import jakarta.inject.Singleton;

/**
 * What else tells of a case: its holds, what was said when its erasure was asked for, what was disclosed of it, who opened it
 * in an emergency, its calendar links, and answers.
 */
@Singleton
final class RowsAboutCases implements RemembersCases {
    private final HoldRows holds;
    private final ErasureRows erasures;
    private final DisclosureRows disclosures;
    private final EmergencyAccessRows emergencies;
    private final CalendarLinkRows links;
    private final AnsweredRequestRows answers;

    RowsAboutCases(
            HoldRows holds,
            ErasureRows erasures,
            DisclosureRows disclosures,
            EmergencyAccessRows emergencies,
            CalendarLinkRows links,
            AnsweredRequestRows answers) {
        this.disclosures = disclosures;
        this.emergencies = emergencies;
        this.holds = holds;
        this.erasures = erasures;
        this.links = links;
        this.answers = answers;
    }

    @Override
    public void forget(CaseId id) {
        holds.deleteByCaseId(id.value());
        erasures.forgetReasons(id.value());
        disclosures.deleteByCaseId(id.value());
        emergencies.deleteByCaseId(id.value());
        links.deleteByCaseId(id.value());
        answers.deleteByAbout(id.value());
    }
}
