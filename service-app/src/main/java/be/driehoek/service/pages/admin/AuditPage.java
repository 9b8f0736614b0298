package be.driehoek.service.pages.admin;

import be.driehoek.service.audit.Outcome;
import be.driehoek.service.audit.ReadAuditTrail.Entry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of the audit trail.
 *
 * @param query what was asked for, by the names of the fields
 * @param errors what is wrong with it, by the names of the fields
 * @param entries the entries, the latest first
 * @param next the cursor of the next part, if there is one
 * @param once the key by which the trail is checked once
 */
record AuditPage(
        Map<String, String> query,
        Map<String, String> errors,
        List<Entry> entries,
        Optional<String> next,
        String once) {

    String value(String field) {
        return query.getOrDefault(field, "");
    }

    Optional<String> error(String field) {
        return Optional.ofNullable(errors.get(field));
    }

    /** The address of the next part: the same question, from where this one ends. */
    Optional<String> nextAddress() {
        return next.map(cursor -> query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "/admin/audit?cursor=" + cursor, "")));
    }

    String look(Entry entry) {
        return switch (Outcome.valueOf(entry.outcome())) {
            case DONE -> "";
            case NOT_RECORDED -> "warm";
            case REFUSED -> "bad";
        };
    }
}
