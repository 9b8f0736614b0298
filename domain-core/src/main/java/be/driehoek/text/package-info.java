/** Words for people: coded messages with their bundles in four languages. */
@NullMarked
package be.driehoek.text;

import org.jspecify.annotations.NullMarked;
