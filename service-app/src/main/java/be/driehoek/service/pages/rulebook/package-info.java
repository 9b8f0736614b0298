/** The rulebook and the policies, to be read by anyone: every rule in words, with its source. */
@NullMarked
package be.driehoek.service.pages.rulebook;

import org.jspecify.annotations.NullMarked;
