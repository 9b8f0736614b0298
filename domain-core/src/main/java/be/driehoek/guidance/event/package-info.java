/** What happened in a case: one record per event. */
@NullMarked
package be.driehoek.guidance.event;

import org.jspecify.annotations.NullMarked;
