/** Assessments under a policy: verdicts, outcome, questions, remedies, redirects. */
@NullMarked
package be.driehoek.assessment;

import org.jspecify.annotations.NullMarked;
