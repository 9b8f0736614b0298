/** Keeping what must be kept, and erasing what two people agree to erase. */
@NullMarked
package be.driehoek.service.erasure;

import org.jspecify.annotations.NullMarked;
