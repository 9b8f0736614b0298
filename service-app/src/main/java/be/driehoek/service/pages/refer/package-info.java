/** The page by which a tenant is referred, which assesses the referral while it is filled in. */
@NullMarked
package be.driehoek.service.pages.refer;

import org.jspecify.annotations.NullMarked;
