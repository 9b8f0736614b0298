/** The network around the tenant. */
@NullMarked
package be.driehoek.network;

import org.jspecify.annotations.NullMarked;
