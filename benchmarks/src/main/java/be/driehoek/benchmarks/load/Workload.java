package be.driehoek.benchmarks.load;

import java.io.IOException;

/** What one caller does again and again. */
interface Workload {
    /** One round: a case from its referral to its end, or what a peer has for that. */
    void run(Http http, Timings timings) throws IOException;
}
