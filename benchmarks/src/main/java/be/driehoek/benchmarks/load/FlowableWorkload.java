package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case from its referral to its end as Flowable's REST API has it: one call opens it with what was told, one lists its
 * tasks, and each task is completed with what was done. All tasks are there from the start, which costs Flowable the
 * fewest calls.
 */
final class FlowableWorkload implements Workload {

    /** As long as what a visit stores. */
    private static final String TOLD =
            "\"Sorted two boxes together; the tenant chooses what goes to the recycling park. 2026-05-04 TENANT"
                    + " CASEWORKER\"";

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern TASK = Pattern.compile("\"id\":\"([^\"]+)\",\"url\":\"[^\"]*/cmmn-runtime/tasks/");

    @Override
    public void run(Http http, Timings timings) throws IOException {
        Matcher opened = ID.matcher(timings.time(
                () -> http.post("/cmmn-api/cmmn-runtime/case-instances", """
                    {"caseDefinitionKey": "guidance", "variables": [{"name": "referral", "type": "json", "value": %s}]}
                    """.formatted("{\"told\": " + TOLD + "}"))));
        if (!opened.find()) {
            throw new IOException("a case must be opened");
        }
        String tasks =
                timings.time(() -> http.get("/cmmn-api/cmmn-runtime/tasks?size=20&caseInstanceId=" + opened.group(1)));
        List<String> ids = new ArrayList<>();
        for (Matcher task = TASK.matcher(tasks); task.find(); ) {
            ids.add(task.group(1));
        }
        if (ids.size() != CaseWorkload.STEPS - 1) {
            throw new IOException(
                    "a case must have as many tasks as ours has commands after the referral: got " + tasks);
        }
        for (int task = 0; task < ids.size(); task++) {
            String path = "/cmmn-api/cmmn-runtime/tasks/" + ids.get(task);
            String body = """
                {"action": "complete", "variables": [{"name": "%s", "scope": "global", "type": "string", "value": %s}]}
                """.formatted("told" + task, TOLD);
            timings.time(() -> http.post(path, body));
        }
    }
}
