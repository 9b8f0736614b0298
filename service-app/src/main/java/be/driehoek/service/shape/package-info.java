/** What the types of the domain look like in JSON: the document of the API and the forms are derived from it. */
@NullMarked
package be.driehoek.service.shape;

import org.jspecify.annotations.NullMarked;
