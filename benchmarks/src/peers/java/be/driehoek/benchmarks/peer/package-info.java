/** The rules of {@code caw-limburg} in other engines, measured beside ours; compiled with the profile {@code peers}. */
@NullMarked
package be.driehoek.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
