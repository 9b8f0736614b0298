/** What is due in a case, when, and for whom. */
@NullMarked
package be.driehoek.agenda;

import org.jspecify.annotations.NullMarked;
