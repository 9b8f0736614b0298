/** The second fence: PostgreSQL itself shows and changes the rows alone that are for whoever asks. */
@NullMarked
package be.driehoek.service.fence;

import org.jspecify.annotations.NullMarked;
