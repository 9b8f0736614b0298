package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Facts;
import be.driehoek.referral.Outcome;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools with rules in its own language, compiled to its executable model; one session for all referrals. */
final class DroolsPeer implements Peer<Sheet> {
    private static final String RULES = "be/driehoek/benchmarks/peer/caw-limburg.drl";

    private final KieSession session;

    DroolsPeer() {
        var services = KieServices.get();
        var files = services.newKieFileSystem()
                .write(services.getResources().newClassPathResource(RULES, DroolsPeer.class.getClassLoader()));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("the rules must compile: got " + builder.getResults());
        }
        session =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
    }

    @Override
    public Sheet prepare(Facts facts) {
        return new Sheet(facts);
    }

    @Override
    public Outcome assess(Sheet prepared) {
        prepared.clear();
        FactHandle handle = session.insert(prepared);
        session.fireAllRules();
        session.delete(handle);
        return prepared.outcome();
    }

    @Override
    public int verdicts(Sheet prepared) {
        return prepared.verdicts();
    }
}
