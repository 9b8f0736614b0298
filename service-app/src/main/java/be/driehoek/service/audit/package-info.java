/** The trail of who did, read or was refused what: each entry carries the digest of all before it. */
@NullMarked
package be.driehoek.service.audit;

import org.jspecify.annotations.NullMarked;
