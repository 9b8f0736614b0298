/** What people see in a browser: pages of HTML that the server writes, and that work without scripts. */
@NullMarked
package be.driehoek.service.pages;

import org.jspecify.annotations.NullMarked;
