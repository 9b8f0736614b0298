package be.driehoek.service.pages.cases;

import be.driehoek.view.Sheet;
import java.time.LocalDate;

/**
 * A case on paper.
 *
 * @param head what is looked at
 * @param sheet the whole case in words
 * @param printed the day
 */
record CasePrintPage(CaseHead head, Sheet sheet, LocalDate printed) {}
