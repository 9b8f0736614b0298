package be.driehoek.service.access;

/**
 * Who a case belongs to: the organisation that answers for it (verwerkingsverantwoordelijke), and a team of it.
 *
 * @param organisation the id of the organisation
 * @param team the id of the team
 */
public record Holder(String organisation, String team) {}
