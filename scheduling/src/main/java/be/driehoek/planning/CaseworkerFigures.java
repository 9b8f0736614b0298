package be.driehoek.planning;

import be.driehoek.party.AccountId;

/**
 * What a plan comes to for one caseworker (belasting).
 *
 * @param id the account of the caseworker
 * @param label the letters by which the pictures of the plan know the caseworker
 * @param visits how many visits
 * @param visitMinutes how long the visits take
 * @param travelMinutes how long the ways take, on days with visits
 * @param workingMinutes how long the caseworker works
 * @param share the share of the working hours that visits take, in percent, rounded down; 0 without working hours
 */
public record CaseworkerFigures(
        AccountId id, String label, int visits, int visitMinutes, int travelMinutes, int workingMinutes, int share) {}
