package be.driehoek.guidance;

import be.driehoek.referral.Assessor;
import be.driehoek.term.TermPolicy;
import be.driehoek.term.WorkingDays;

/**
 * What the organisation brings to a decision: its policy and its calendar.
 *
 * @param assessor assesses referrals
 * @param termPolicy how the term is counted
 * @param workingDays the days on which the organisation works
 */
public record Practice(Assessor assessor, TermPolicy termPolicy, WorkingDays workingDays) {}
