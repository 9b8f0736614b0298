package be.driehoek.disclosure;

import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import java.util.Optional;

/**
 * Who is told something (ontvanger); what is not known is empty.
 *
 * @param account the account to which it is opened; without one, it was told outside the service
 * @param kind what they are to the secrecy
 * @param organisation the organisation that they work for
 * @param name the person
 */
public record Recipient(
        Optional<AccountId> account,
        Optional<RecipientKind> kind,
        Optional<FreeText> organisation,
        Optional<FreeText> name) {}
