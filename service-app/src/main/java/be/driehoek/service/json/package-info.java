/** Reading and writing JSON: one mapper, and one place where a request's body is read. */
@NullMarked
package be.driehoek.service.json;

import org.jspecify.annotations.NullMarked;
