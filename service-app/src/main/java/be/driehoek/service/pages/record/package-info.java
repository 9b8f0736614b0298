/** The pages by which something is recorded in a case: each command as a form that explains its rules. */
@NullMarked
package be.driehoek.service.pages.record;

import org.jspecify.annotations.NullMarked;
