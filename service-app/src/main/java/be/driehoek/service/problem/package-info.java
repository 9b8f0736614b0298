/** What the service answers when it does not do what was asked, as RFC 9457 describes it. */
@NullMarked
package be.driehoek.service.problem;

import org.jspecify.annotations.NullMarked;
