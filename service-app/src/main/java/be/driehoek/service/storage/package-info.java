/** Cases and their events in the database. */
@NullMarked
package be.driehoek.service.storage;

import org.jspecify.annotations.NullMarked;
