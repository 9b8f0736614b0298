/**
 * The search behind visit plans: who serves which task, in which order, and when.
 *
 * <p>The problem is known as home health care routing and scheduling with synchronised visits (Mankowska, Meisel and
 * Bierwirth 2014). A {@linkplain be.driehoek.planning.search.Problem problem} is given in whole numbers of a unit of time that the
 * caller chooses; {@linkplain be.driehoek.planning.search.Search the search} gives back a
 * {@linkplain be.driehoek.planning.search.Plan plan}. Nothing here reads a clock.
 */
@NullMarked
package be.driehoek.planning.search;

import org.jspecify.annotations.NullMarked;
