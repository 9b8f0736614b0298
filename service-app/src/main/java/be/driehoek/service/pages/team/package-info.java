/** The lists with which people of a team work: what is due, what came in, who waits, and where each case stands. */
@NullMarked
package be.driehoek.service.pages.team;

import org.jspecify.annotations.NullMarked;
