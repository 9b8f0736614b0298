package be.driehoek.service.pages.admin;

/**
 * The organisations with their teams, and the forms by which they are added.
 *
 * @param teams organisations and teams
 * @param organisation what stands in the form of a new organisation
 * @param team what stands in the form of a new team
 * @param onceOrganisation the key by which the first form is sent once
 * @param onceTeam the key by which the second form is sent once
 */
record OrganisationsPage(Teams teams, Typed organisation, Typed team, String onceOrganisation, String onceTeam) {}
