/** How much one caller may ask for. */
@NullMarked
package be.driehoek.service.limits;

import org.jspecify.annotations.NullMarked;
