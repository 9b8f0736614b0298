/** What an administrator sees and keeps, and what a team lead decides about the keeping of cases. */
@NullMarked
package be.driehoek.service.pages.admin;

import org.jspecify.annotations.NullMarked;
