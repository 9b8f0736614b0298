/** Persons and organisations, and how to reach them. */
@NullMarked
package be.driehoek.party;

import org.jspecify.annotations.NullMarked;
