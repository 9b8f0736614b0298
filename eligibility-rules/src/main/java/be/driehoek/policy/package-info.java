/** Policies: rules as data, with their sources, texts and terms. */
@NullMarked
package be.driehoek.policy;

import org.jspecify.annotations.NullMarked;
