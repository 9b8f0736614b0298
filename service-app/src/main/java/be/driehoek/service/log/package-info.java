/** What the service writes down about its own work: never about the people whom it is for. */
@NullMarked
package be.driehoek.service.log;

import org.jspecify.annotations.NullMarked;
