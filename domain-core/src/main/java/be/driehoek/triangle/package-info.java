/** The triangle of tenant, caseworker and involved third party. */
@NullMarked
package be.driehoek.triangle;

import org.jspecify.annotations.NullMarked;
