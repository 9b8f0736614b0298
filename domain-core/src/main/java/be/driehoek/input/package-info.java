/** What is wrong with what came in: coded errors that name the field, what must hold and what came. */
@NullMarked
package be.driehoek.input;

import org.jspecify.annotations.NullMarked;
