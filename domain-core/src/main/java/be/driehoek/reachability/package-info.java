/** When and how the service can be reached: weekly hours and dated exceptions (rule RE-2). */
@NullMarked
package be.driehoek.reachability;

import org.jspecify.annotations.NullMarked;
