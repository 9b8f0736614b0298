package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.HandWritten;
import be.driehoek.referral.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The DMN engine of KIE: a decision for each rule, and one for the outcome. */
final class DmnPeer implements Peer<DMNContext> {
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnPeer() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromClasspathResource("caw-limburg.dmn", DmnPeer.class)
                .getOrElseThrow(e -> new IllegalStateException("the decisions must compile", e));
        model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException("the decisions must compile: got " + model.getMessages());
        }
    }

    @Override
    public DMNContext prepare(Facts facts) {
        var inputs = new HashMap<String, @Nullable Object>();
        var codes = facts.codes();
        for (int i = 0; i < codes.length; i++) {
            inputs.put(
                    Facts.NAMES.get(i),
                    codes[i] == 0 ? null : Facts.VALUES.get(i).get(codes[i] - 1));
        }
        return new DMNContextImpl(inputs);
    }

    @Override
    public Outcome assess(DMNContext prepared) {
        return Outcome.valueOf(String.valueOf(decide(prepared).get("outcome")));
    }

    private Map<String, Object> decide(DMNContext prepared) {
        return runtime.evaluateAll(model, prepared).getContext().getAll();
    }

    @Override
    public int verdicts(DMNContext prepared) {
        var decisions = decide(prepared);
        int verdicts = 0;
        for (int i = 0; i < HandWritten.RULES.size(); i++) {
            var decision = decisions.get(HandWritten.RULES.get(i).replace("-", ""));
            int verdict = decision == null
                    ? HandWritten.UNKNOWN
                    : decision.equals(true) ? HandWritten.SATISFIED : HandWritten.VIOLATED;
            verdicts |= verdict << (2 * i);
        }
        return verdicts;
    }
}
