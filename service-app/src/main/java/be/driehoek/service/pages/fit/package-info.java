/** "Does this service fit?": the questions one by one, and the answer with its reasons. Nothing of it is stored. */
@NullMarked
package be.driehoek.service.pages.fit;

import org.jspecify.annotations.NullMarked;
