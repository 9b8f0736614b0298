package be.driehoek.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.Policy;
import be.driehoek.text.Language;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * A decision model in the engine of Apache KIE.
 *
 * @param engine the engine
 * @param model the model
 */
record KieModel(DMNRuntime engine, DMNModel model) {

    /** The export of a policy, in an engine that checks types. */
    static KieModel of(Policy policy) {
        return of(DmnExport.of(policy, Language.NL), true);
    }

    /** Reads a model, and fails if the engine has anything to say about it. */
    static KieModel of(String xml, boolean checksTypes) {
        var file = ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8");
        file.setSourcePath("policy.dmn");
        var engine = DMNRuntimeBuilder.fromDefaults()
                .setOption(new RuntimeTypeCheckOption(checksTypes))
                .buildConfiguration()
                .fromResources(List.of(file))
                .getOrElseThrow(IllegalStateException::new);
        var model = engine.getModels().getFirst();
        assertThat(model.getMessages()).isEmpty();
        return new KieModel(engine, model);
    }

    /** Evaluates all decisions; what is not among the inputs is absent. */
    DMNResult evaluate(Map<String, String> inputs) {
        var context = new DMNContextImpl();
        inputs.forEach(context::set);
        return engine.evaluateAll(model, context);
    }

    /** What every decision yields, by its name; the engine must have nothing to say about it. */
    Map<String, Object> decide(Map<String, String> inputs) {
        var result = evaluate(inputs);
        assertThat(result.getMessages()).as("%s", inputs).isEmpty();
        return result.getDecisionResults().stream()
                .collect(Collectors.toMap(DMNDecisionResult::getDecisionName, DMNDecisionResult::getResult));
    }
}
