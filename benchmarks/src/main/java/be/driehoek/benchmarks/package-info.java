/** Measurements, each beside a peer in the same run. */
@NullMarked
package be.driehoek.benchmarks;

import org.jspecify.annotations.NullMarked;
