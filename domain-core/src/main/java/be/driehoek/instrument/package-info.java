/** Measurements at home, as numbers. */
@NullMarked
package be.driehoek.instrument;

import org.jspecify.annotations.NullMarked;
