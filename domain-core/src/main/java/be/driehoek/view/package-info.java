/** A case as people and programs read it. */
@NullMarked
package be.driehoek.view;

import org.jspecify.annotations.NullMarked;
