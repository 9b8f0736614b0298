/** JSON, read strictly and written plainly. */
@NullMarked
package be.driehoek.json;

import org.jspecify.annotations.NullMarked;
