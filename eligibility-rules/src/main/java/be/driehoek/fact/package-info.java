/** Facts with few values, each of which may be unknown. */
@NullMarked
package be.driehoek.fact;

import org.jspecify.annotations.NullMarked;
