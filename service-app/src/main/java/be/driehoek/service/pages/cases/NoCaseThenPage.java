package be.driehoek.service.pages.cases;

import be.driehoek.guidance.CaseId;

/**
 * Says that there was no case yet at the moment at which somebody wants to see it.
 *
 * @param id the case
 * @param moment the moment
 */
record NoCaseThenPage(CaseId id, CaseMoment moment) {}
