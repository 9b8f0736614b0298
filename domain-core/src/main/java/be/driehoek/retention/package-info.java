/** For how long a case, and each part of it, is kept. */
@NullMarked
package be.driehoek.retention;

import org.jspecify.annotations.NullMarked;
