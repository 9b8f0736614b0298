/** What can be recorded in a case: one record per command. */
@NullMarked
package be.driehoek.guidance.command;

import org.jspecify.annotations.NullMarked;
