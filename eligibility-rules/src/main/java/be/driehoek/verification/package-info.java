/** What can be proven about a policy. */
@NullMarked
package be.driehoek.verification;

import org.jspecify.annotations.NullMarked;
