/** Change goals and how far they are attained. */
@NullMarked
package be.driehoek.goal;

import org.jspecify.annotations.NullMarked;
