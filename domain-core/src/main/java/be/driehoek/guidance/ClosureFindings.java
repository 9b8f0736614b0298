package be.driehoek.guidance;

import be.driehoek.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The end of a case: rules TE-1 and TE-2. What was missed is named and does not stand in the way. */
final class ClosureFindings {
    private ClosureFindings() {}

    static List<Finding> of(CaseState before, LocalDate on) {
        var findings = new ArrayList<Finding>();
        before.term.ifPresent(term -> {
            if (on.isAfter(term.end())) {
                findings.add(Finding.departure(Rule.TE_1, "closed-after-term").with("end", term.end()));
            }
            var wasDue = on.isAfter(term.evaluationDue());
            var wasHeld =
                    before.evaluations.stream().anyMatch(held -> !held.on().isBefore(term.evaluationFrom()));
            if (wasDue && !wasHeld) {
                findings.add(Finding.departure(Rule.TE_2, "closed-without-evaluation")
                        .with("due", term.evaluationDue()));
            }
        });
        return findings;
    }
}
