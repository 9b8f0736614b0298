/** Policies as decision models, for the engines and editors of others. */
@NullMarked
package be.driehoek.dmn;

import org.jspecify.annotations.NullMarked;
