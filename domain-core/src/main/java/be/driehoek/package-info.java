/**
 * The root of Driehoek; each concept of the practice has a package of its own below it.
 *
 * <p>Immutables writes the builders of the records. They carry no annotations that it finds on the class path: those
 * would make embedders need Immutables to compile.
 */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class)
package be.driehoek;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
