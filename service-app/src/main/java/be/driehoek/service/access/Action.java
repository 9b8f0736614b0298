package be.driehoek.service.access;

/** What somebody may be allowed to do. Its name stands in the audit trail, and so it stays. */
public enum Action {
    /** Takes a referral in, which opens a case. */
    RECEIVE_REFERRAL(false),

    /** Reads a case as it stands. */
    READ_CASE(true),

    /** Reads everything that was recorded in a case. */
    READ_EVENTS(true),

    /** Reads what is due in a case, as a list or a calendar. */
    READ_AGENDA(true),

    /** Records something in a case. */
    RECORD(true),

    /** Reads which cases the own team has. */
    LIST_CASES(false),

    /** Reads what is due in the cases of the own team, as a list or a calendar. */
    READ_TEAM_AGENDA(false),

    /** Makes, sees and ends links to calendars of the own team's cases. */
    KEEP_CALENDAR_LINKS(false),

    /** Plans visits. */
    PLAN_VISITS(false);

    private final boolean aboutOneCase;

    Action(boolean aboutOneCase) {
        this.aboutOneCase = aboutOneCase;
    }

    /**
     * Whether it is done with a case that is there: then it depends on what the case is to whoever asks.
     *
     * @return false for what concerns no case, or the own team's as a whole
     */
    public boolean isAboutOneCase() {
        return aboutOneCase;
    }
}
