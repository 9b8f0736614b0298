/** The landlord, and how far the guidance involves them. */
@NullMarked
package be.driehoek.landlord;

import org.jspecify.annotations.NullMarked;
