/** Digests. */
@NullMarked
package be.driehoek.service.digest;

import org.jspecify.annotations.NullMarked;
