/** The search for visit plans on public problems: a reader, a writer and a check, and no search of its own. */
@NullMarked
package be.driehoek.benchmarks.visits;

import org.jspecify.annotations.NullMarked;
