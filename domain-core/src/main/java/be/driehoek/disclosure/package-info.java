/** What outsiders are told of a case (meedelen, gedeeld beroepsgeheim): to whom, what, and on what ground. */
@NullMarked
package be.driehoek.disclosure;

import org.jspecify.annotations.NullMarked;
