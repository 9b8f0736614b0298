package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.util.UUID;

/** As many rows as a case has events, written by an application that does nothing else. */
final class BareWorkload implements Workload {
    @Override
    public void run(Http http, Timings timings) throws IOException {
        String id = UUID.randomUUID().toString();
        for (int step = 1; step <= CaseWorkload.STEPS; step++) {
            String body = """
                {"caseId": "%s", "sequence": %d, "type": "visit-held", "occurredOn": "2026-05-04",
                 "data": {"attendees": ["TENANT", "CASEWORKER"], "goals": ["kitchen"],
                 "note": "Sorted two boxes together; the tenant chooses what goes to the recycling park."}}
                """.formatted(id, step);
            timings.time(() -> http.post("/events", body));
        }
    }
}
