/** What people outside the team are shown: what was disclosed to them, and what happens with what they sent. */
@NullMarked
package be.driehoek.service.pages.referrer;

import org.jspecify.annotations.NullMarked;
