/** Two policies, or two versions of one, side by side. */
@NullMarked
package be.driehoek.comparison;

import org.jspecify.annotations.NullMarked;
