/** Keys, and what is encrypted with them: what tenants told is not in the database for whoever has it alone. */
@NullMarked
package be.driehoek.service.secrets;

import org.jspecify.annotations.NullMarked;
