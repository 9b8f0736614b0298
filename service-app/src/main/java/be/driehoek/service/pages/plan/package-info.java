/** The plan of who visits whom in a week. */
@NullMarked
package be.driehoek.service.pages.plan;

import org.jspecify.annotations.NullMarked;
