/**
 * Completes the document of the API while the service is built; nothing here runs, or ships, with the service.
 *
 * <p>The generator of the framework knows the addresses, parameters and summaries. What a body looks like is told by the
 * classes that read and write it, what must be given and within which bounds by the reader itself, and what a field
 * means by its Javadoc.
 */
@NullMarked
package be.driehoek.service.documentation;

import org.jspecify.annotations.NullMarked;
