/** The pages of a case: what people who work with it read, and its pictures. */
@NullMarked
package be.driehoek.service.pages.cases;

import org.jspecify.annotations.NullMarked;
