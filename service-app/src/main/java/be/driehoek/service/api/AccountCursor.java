package be.driehoek.service.api;

import be.driehoek.party.AccountId;

/** A place in the list of accounts as a cursor: after the account of this name. */
record AccountCursor(AccountId after) {
    private static final int PARTS = 1;

    String write() {
        return Cursor.write(after);
    }

    static AccountCursor read(String cursor) {
        return Cursor.read(cursor, PARTS, parts -> new AccountCursor(new AccountId(parts[0])));
    }
}
