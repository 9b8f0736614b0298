/** Files that hold secrets. */
@NullMarked
package be.driehoek.service.files;

import org.jspecify.annotations.NullMarked;
