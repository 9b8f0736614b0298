/** The calls of the API: parse, call one use case, translate. */
@NullMarked
package be.driehoek.service.api;

import org.jspecify.annotations.NullMarked;
