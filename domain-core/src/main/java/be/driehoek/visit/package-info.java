/** Visits that were planned, and what became of them. */
@NullMarked
package be.driehoek.visit;

import org.jspecify.annotations.NullMarked;
