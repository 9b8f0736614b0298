/** Measurements; where there is a peer, beside it in the same run. */
@NullMarked
package be.driehoek.benchmarks;

import org.jspecify.annotations.NullMarked;
