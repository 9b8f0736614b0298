/** The language of the reader, and the words of the service. */
@NullMarked
package be.driehoek.service.text;

import org.jspecify.annotations.NullMarked;
