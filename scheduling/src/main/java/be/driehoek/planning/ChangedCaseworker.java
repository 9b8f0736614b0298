package be.driehoek.planning;

import be.driehoek.party.AccountId;
import be.driehoek.text.Message;

/**
 * That another than the caseworker of the case comes (andere begeleider), and why.
 *
 * @param caseworker the caseworker of the case; for a case that has none yet, who comes first by this plan
 * @param why the reason, in the words of {@link PlanningMessages}
 */
public record ChangedCaseworker(AccountId caseworker, Message why) {}
