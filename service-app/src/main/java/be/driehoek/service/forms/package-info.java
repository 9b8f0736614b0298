/**
 * Every command, and the referral, as a form of a page: derived from the records, so that a record that gains a field gains
 * it on its form.
 *
 * <p>A {@link be.driehoek.service.forms.Form} reads what a browser sent and says what is wrong beside the field; a
 * {@link be.driehoek.service.forms.FormView} is what a template walks.
 */
@NullMarked
package be.driehoek.service.forms;

import org.jspecify.annotations.NullMarked;
