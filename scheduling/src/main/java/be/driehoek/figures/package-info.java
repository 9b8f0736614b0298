/** Figures over many cases: how much work they are, and what came of them. */
@NullMarked
package be.driehoek.figures;

import org.jspecify.annotations.NullMarked;
