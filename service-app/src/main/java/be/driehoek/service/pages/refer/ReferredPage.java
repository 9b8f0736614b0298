package be.driehoek.service.pages.refer;

import be.driehoek.guidance.CaseId;

/**
 * What happens after a referral.
 *
 * @param caseId the case that was opened
 * @param assessed what the referral comes to
 * @param canRead whether its reader may go on to the case
 */
record ReferredPage(CaseId caseId, Assessed assessed, boolean canRead) {}
