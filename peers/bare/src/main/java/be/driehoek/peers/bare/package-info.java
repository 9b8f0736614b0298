/** An application that writes a row and nothing else. */
@NullMarked
package be.driehoek.peers.bare;

import org.jspecify.annotations.NullMarked;
