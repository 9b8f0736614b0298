/** An empty application. */
@NullMarked
package be.driehoek.peers.empty;

import org.jspecify.annotations.NullMarked;
