/** The service as a process of its own: how fast it starts, and what it carries, beside peers. */
@NullMarked
package be.driehoek.benchmarks.load;

import org.jspecify.annotations.NullMarked;
