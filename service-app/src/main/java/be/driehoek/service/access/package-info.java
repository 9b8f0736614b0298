/** Who may do what with a case: the one place that decides. */
@NullMarked
package be.driehoek.service.access;

import org.jspecify.annotations.NullMarked;
