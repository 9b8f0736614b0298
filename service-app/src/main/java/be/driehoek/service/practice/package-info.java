/** The policy and the calendar of this installation. */
@NullMarked
package be.driehoek.service.practice;

import org.jspecify.annotations.NullMarked;
