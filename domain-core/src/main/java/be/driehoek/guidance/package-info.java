/** The case: commands, events, decisions and findings. */
@NullMarked
package be.driehoek.guidance;

import org.jspecify.annotations.NullMarked;
