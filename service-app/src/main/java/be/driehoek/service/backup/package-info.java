/** Copies of the embedded database, made while the service runs or not, and put back. */
@NullMarked
package be.driehoek.service.backup;

import org.jspecify.annotations.NullMarked;
