/** Who may call what. */
@NullMarked
package be.driehoek.service.security;

import org.jspecify.annotations.NullMarked;
