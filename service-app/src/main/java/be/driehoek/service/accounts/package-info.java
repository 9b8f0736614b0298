/** Accounts: who calls, what for they may call, and how they say who they are. */
@NullMarked
package be.driehoek.service.accounts;

import org.jspecify.annotations.NullMarked;
