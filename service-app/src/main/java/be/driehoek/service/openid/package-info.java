/** Logging in with an organisation's identity provider (OpenID Connect), where one is set. */
@NullMarked
package be.driehoek.service.openid;

import org.jspecify.annotations.NullMarked;
