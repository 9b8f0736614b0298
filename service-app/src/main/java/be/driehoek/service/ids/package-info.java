/** Where new ids come from. */
@NullMarked
package be.driehoek.service.ids;

import org.jspecify.annotations.NullMarked;
