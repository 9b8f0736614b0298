/** What the service does with cases: one class for each use of it. */
@NullMarked
package be.driehoek.service.cases;

import org.jspecify.annotations.NullMarked;
