/** Timefold on the public problems for visit plans: the peer that the search is measured beside. */
@NullMarked
package be.driehoek.benchmarks.visits.timefold;

import org.jspecify.annotations.NullMarked;
