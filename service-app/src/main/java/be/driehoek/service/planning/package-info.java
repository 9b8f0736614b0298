/** Visit plans that are being made: one after another, and who asked can look and end them. */
@NullMarked
package be.driehoek.service.planning;

import org.jspecify.annotations.NullMarked;
