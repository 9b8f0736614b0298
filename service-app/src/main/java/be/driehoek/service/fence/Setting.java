package be.driehoek.service.fence;

import java.util.Locale;

/** What the service tells the database about whoever asks: settings of a transaction, which end with it. */
enum Setting {
    ORGANISATION,
    TEAM,
    ACCOUNT,
    ROLES,
    DAY,
    EMERGENCY,
    ERRAND,
    CASE,
    SUBJECT;

    String key() {
        return "driehoek." + name().toLowerCase(Locale.ROOT);
    }

    /** How a policy reads it, once for each statement; what was not told, or by a transaction before, is null. */
    String sql() {
        return "(select nullif(current_setting('" + key() + "', true), '')" + type() + ")";
    }

    private String type() {
        return switch (this) {
            case CASE, EMERGENCY -> "::uuid";
            case DAY -> "::date";
            default -> "";
        };
    }
}
