/** The guidance term: how its dates are counted from the start. */
@NullMarked
package be.driehoek.term;

import org.jspecify.annotations.NullMarked;
