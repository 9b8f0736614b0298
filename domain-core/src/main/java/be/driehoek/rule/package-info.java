/** The rules of the practice: ids, sources and the rulebook. */
@NullMarked
package be.driehoek.rule;

import org.jspecify.annotations.NullMarked;
