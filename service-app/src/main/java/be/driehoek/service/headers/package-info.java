/** What every answer says about itself: who may keep it, show it, run it. */
@NullMarked
package be.driehoek.service.headers;

import org.jspecify.annotations.NullMarked;
