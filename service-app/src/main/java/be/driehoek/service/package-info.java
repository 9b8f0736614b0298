/** The reference service: how it starts, where it keeps its data, what time it is. */
@NullMarked
package be.driehoek.service;

import org.jspecify.annotations.NullMarked;
