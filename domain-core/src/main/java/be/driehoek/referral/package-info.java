/** The referral, the situation that it reports, and how that was assessed. */
@NullMarked
package be.driehoek.referral;

import org.jspecify.annotations.NullMarked;
