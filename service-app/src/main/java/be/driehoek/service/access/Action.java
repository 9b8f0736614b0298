package be.driehoek.service.access;

/** What somebody may be allowed to do. Its name stands in the audit trail, and so it stays. */
public enum Action {
    /** Takes a referral in, which opens a case. */
    RECEIVE_REFERRAL,

    /** Reads a case as it stands. */
    READ_CASE,

    /** Reads everything that was recorded in a case. */
    READ_EVENTS,

    /** Reads what is due in a case, as a list or a calendar. */
    READ_AGENDA,

    /** Records something in a case. */
    RECORD,

    /** Reads which cases the own team has. */
    LIST_CASES,

    /** Looks for cases of the own team by whom they are about. */
    SEARCH_CASES,

    /** Reads how much work the cases of the own team are, and what came of them, in figures. */
    READ_FIGURES,

    /** Reads what is due in the cases of the own team, as a list or a calendar. */
    READ_TEAM_AGENDA,

    /** Makes, sees and ends links to calendars of the own team's cases. */
    KEEP_CALENDAR_LINKS,

    /** Opens a case of another team in an emergency (noodtoegang). */
    OPEN_IN_EMERGENCY,

    /** Sees which cases of the own team others opened in an emergency, and why. */
    REVIEW_EMERGENCIES,

    /** Reads what was disclosed of a case to the own account. */
    READ_DISCLOSED,

    /** Reads what was disclosed of a case, and to whom. */
    READ_DISCLOSURES,

    /** Plans visits. */
    PLAN_VISITS,

    /** Sees the own account, its password and its tokens. */
    KEEP_OWN_ACCOUNT,

    /** Sees and changes accounts, organisations and teams. */
    KEEP_ACCOUNTS,

    /** Reads who did, read or was refused what. */
    READ_AUDIT,

    /** Sees to it that nothing of a case is erased for some time. */
    KEEP_HOLDS,

    /** Proposes that a case is erased. */
    PROPOSE_ERASURE,

    /** Erases what somebody else proposed to erase. */
    ERASE,

    /** Erases a part of a case whose time is over, as somebody else proposed. */
    ERASE_PART,

    /** Reads what shall be, was, or was not erased. */
    LIST_ERASURES,

    /** Takes out of a case what somebody of whom it tells has a right to see. */
    EXPORT_ACCESS,

    /** Reads which cases, and which parts of them, are not to be kept any more. */
    LIST_DUE
}
