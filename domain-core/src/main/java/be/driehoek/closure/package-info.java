/** How a case ends, and where the tenant lives then. */
@NullMarked
package be.driehoek.closure;

import org.jspecify.annotations.NullMarked;
