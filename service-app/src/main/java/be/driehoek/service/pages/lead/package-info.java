/** What whoever leads a team looks at: work, outcomes, and who opened a case in an emergency. */
@NullMarked
package be.driehoek.service.pages.lead;

import org.jspecify.annotations.NullMarked;
