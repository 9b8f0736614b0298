package be.driehoek.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.assessment.RandomPolicies;
import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.party.NisCode;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.policy.RuleKind;
import be.driehoek.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@DisplayName("An exported policy as an XML document")
class WrittenModelTest {
    private static final String MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private static final String DIAGRAM = "https://www.omg.org/spec/DMN/20230324/DMNDI/";
    private static final List<String> NODES =
            List.of("inputData", "decision", "businessKnowledgeModel", "knowledgeSource");
    private static final List<String> REQUIREMENTS =
            List.of("informationRequirement", "knowledgeRequirement", "authorityRequirement");
    private static final Schema SCHEMA = schema();
    private static final long SEED = 20261124L;
    private static final int POLICIES = 50;
    private static final int STEPS = 200;

    static Stream<Policy> shipped() {
        return PolicyRegister.shipped().policies().stream();
    }

    @ParameterizedTest
    @EnumSource
    void a_shipped_policy_fits_the_schema_of_dmn_1_5_in_every_language(Language language) {
        assertThat(shipped()).allSatisfy(policy -> assertFitsSchema(DmnExport.of(policy, language)));
    }

    @Test
    void policies_of_other_organisations_fit_the_schema() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < POLICIES; i++) {
            assertFitsSchema(DmnExport.of(RandomPolicies.next(random), Language.EN));
        }
    }

    @Test
    void the_schema_is_not_satisfied_by_anything() {
        var xml = DmnExport.of(Variants.CAW_LIMBURG, Language.EN);

        assertThat(xml.replace("href=\"#truth\"", ""))
                .isNotEqualTo(xml)
                .satisfies(broken -> assertThat(objection(broken)).isPresent());
    }

    /** What an organisation writes may hold anything; what XML cannot hold at all gives way to a replacement character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" & 'quoted'",
                "<text>&amp;</text>",
                "]]> and --> and ?>",
                "a\nb\tc",
                "\u00e9\u20ac\ud83c\udfe0",
                "bell\u0007 tab\u000b escape\u001b",
                "\ufffe and \uffff"
            })
    void any_text_is_written_so_that_it_can_be_read_back(String text) {
        var policy = Variants.saying(text);
        var xml = DmnExport.of(policy, Language.NL);

        assertFitsSchema(xml);
        var legal = text.replaceAll("[\\x07\\x0b\\x1b\\ufffe\\uffff]", "\ufffd");
        assertThat(elements(read(xml), "inputData").map(input -> child(input, "description")))
                .isNotEmpty()
                .allSatisfy(description -> assertThat(description).startsWith(legal + "\n"));
        assertThat(KieModel.of(policy).model().getDecisions()).isNotEmpty();
    }

    @Test
    void the_same_policy_gives_the_same_document_whose_namespace_bears_its_version() {
        var once = PolicyRegister.shipped().policies().getFirst();
        var again = PolicyRegister.shipped().policies().getFirst();

        assertThat(DmnExport.of(once, Language.DE)).isEqualTo(DmnExport.of(again, Language.DE));
        assertThat(read(DmnExport.of(once, Language.DE)).getDocumentElement().getAttribute("namespace"))
                .isEqualTo("urn:driehoek:policy:caw-limburg:2026-1");
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_says_what_the_policy_says_in_the_readers_language(Language language) {
        var model = read(DmnExport.of(Variants.CAW_LIMBURG, language));

        for (var rule : Variants.CAW_LIMBURG.rules()) {
            var decision = elements(model, "decision")
                    .filter(candidate ->
                            candidate.getAttribute("label").equals(rule.id().value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(child(decision, "description"))
                    .contains(
                            rule.source().document(),
                            rule.source().section(),
                            rule.explanations().satisfied().in(language),
                            rule.explanations().violated().in(language),
                            rule.explanations().unknown().in(language))
                    .contains(rule.choice().map(choice -> choice.in(language)).orElse(""));
        }
    }

    @Test
    void a_rule_on_one_fact_is_a_table_and_a_rule_on_several_an_expression() {
        var model = read(DmnExport.of(Variants.CAW_LIMBURG, Language.EN));

        assertThat(elements(model, "decision")
                        .filter(decision -> decision.getElementsByTagNameNS(MODEL, "decisionTable")
                                        .getLength()
                                == 1)
                        .map(decision -> decision.getAttribute("label")))
                .contains("EL-1", "EL-2", "EL-4", "EL-5", "PR-1", "PR-2")
                .doesNotContain("EL-3", "EL-6");
        assertThat(elements(model, "text").map(Element::getTextContent)).contains("""
            verdict(any([
              truth(housingProblem, ["YES"], ["NO"]),
              truth(rentArrears, ["NO"], ["YES"])
            ]))\
            """);
    }

    @Test
    void a_condition_in_a_condition_is_set_in() {
        var condition = new Condition.Not(new Condition.All(List.of(
                Variants.in(ReferralFact.EVICTION_RISK, "NONE"),
                new Condition.Any(List.of(
                        Variants.in(ReferralFact.RENT_ARREARS, "NO"),
                        new Condition.Not(Variants.in(ReferralFact.SOCIAL_NETWORK, "ABSENT")))))));
        var policy = Variants.with(List.of(Variants.rule("XX-1", RuleKind.DUTY, condition)));

        assertThat(elements(read(DmnExport.of(policy, Language.EN)), "text").map(Element::getTextContent))
                .contains("""
                    verdict(not(all([
                      truth(evictionRisk, ["NONE"], ["PROCEEDINGS", "ACUTE", "FUTURE"]),
                      any([
                        truth(rentArrears, ["NO"], ["YES"]),
                        not(truth(socialNetwork, ["ABSENT"], ["MEANINGFUL"]))
                      ])
                    ])))\
                    """);
    }

    @Test
    void the_input_for_a_region_names_its_municipalities_and_their_days() {
        var merger = LocalDate.of(2025, 1, 1);
        var region = new Region(
                "Streek",
                List.of(
                        member("37007", "Meulebeke", Optional.empty(), Optional.of(merger)),
                        member("37022", "Tielt", Optional.of(merger), Optional.empty()),
                        member("36006", "Hooglede", Optional.empty(), Optional.empty())));

        assertThat(elements(read(DmnExport.of(Variants.in(region), Language.NL)), "inputData"))
                .singleElement()
                .satisfies(input -> assertThat(child(input, "description"))
                        .contains("Streek: 37007 Meulebeke [../2025-01-01), 37022 Tielt [2025-01-01/..), 36006"
                                + " Hooglede"));
    }

    private static Region.Member member(
            String code, String name, Optional<LocalDate> validFrom, Optional<LocalDate> validUntil) {
        return new Region.Member(new NisCode(code), name, List.of(), validFrom, validUntil, Optional.empty());
    }

    @Test
    void a_policy_whose_rules_are_all_tables_brings_no_functions_that_nobody_calls() {
        var rule = Variants.CAW_LIMBURG.rules().stream()
                .filter(candidate -> candidate.kind() == RuleKind.REQUIREMENT)
                .limit(1)
                .toList();

        assertThat(elements(read(DmnExport.of(Variants.with(rule), Language.EN)), "businessKnowledgeModel")
                        .map(function -> function.getAttribute("name")))
                .containsExactly("together");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_diagram_shows_every_element_once_and_no_two_at_one_place(Policy policy) {
        assertDrawn(read(DmnExport.of(policy, Language.EN)));
    }

    @Test
    void the_diagrams_of_other_organisations_show_every_element_once_and_no_two_at_one_place() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < POLICIES; i++) {
            assertDrawn(read(DmnExport.of(RandomPolicies.next(random), Language.EN)));
        }
    }

    private static void assertDrawn(Document model) {
        var ids = NODES.stream()
                .flatMap(kind -> elements(model, kind))
                .map(element -> element.getAttribute("id"))
                .toList();
        var shapes = diagram(model, "DMNShape").map(Box::of).toList();
        assertThat(shapes).extracting(Box::element).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(shapes).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(shapes).filteredOn(other -> !other.equals(box)).noneMatch(box::overlaps);
        });

        var requirements =
                REQUIREMENTS.stream().flatMap(kind -> elements(model, kind)).toList();
        var boxes = shapes.stream().collect(Collectors.toMap(Box::element, Function.identity()));
        var edges = diagram(model, "DMNEdge")
                .collect(Collectors.toMap(edge -> edge.getAttribute("dmnElementRef"), WrittenModelTest::points));
        assertThat(edges)
                .containsOnlyKeys(requirements.stream()
                        .map(requirement -> requirement.getAttribute("id"))
                        .toList());
        for (var requirement : requirements) {
            var points = edges.get(requirement.getAttribute("id"));
            var needed = boxes.get(
                    ((Element) requirement.getElementsByTagNameNS("*", "*").item(0))
                            .getAttribute("href")
                            .substring(1));
            var needing = boxes.get(((Element) requirement.getParentNode()).getAttribute("id"));
            assertThat(points).hasSize(2);
            assertThat(needed.touches(points.getFirst())).isTrue();
            assertThat(needing.touches(points.getLast())).isTrue();
            assertThat(shapes)
                    .filteredOn(box -> !box.equals(needed) && !box.equals(needing))
                    .noneMatch(box -> box.isCrossed(points.getFirst(), points.getLast()));
        }
    }

    private static List<Point> points(Element edge) {
        var points = edge.getElementsByTagNameNS("*", "waypoint");
        return IntStream.range(0, points.getLength())
                .mapToObj(i -> (Element) points.item(i))
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Stream<Element> elements(Document document, String name) {
        return elements(document, MODEL, name);
    }

    private static Stream<Element> diagram(Document document, String name) {
        return elements(document, DIAGRAM, name);
    }

    private static Stream<Element> elements(Document document, String namespace, String name) {
        var found = document.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String child(Element element, String name) {
        return element.getElementsByTagNameNS(MODEL, name).item(0).getTextContent();
    }

    private static Document read(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the export must be well-formed", e);
        }
    }

    private static void assertFitsSchema(String xml) {
        assertThat(objection(xml)).isEmpty();
    }

    /** The first thing that the schema of the standard, which the engine brings along, has against a document. */
    private static Optional<String> objection(String xml) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(WrittenModelTest.class.getResource("/org/omg/spec/DMN/20230324/DMN15.xsd"));
        } catch (SAXException e) {
            throw new AssertionError("the engine must bring the schema of DMN 1.5", e);
        }
    }

    private record Point(double x, double y) {}

    private record Box(String element, double x, double y, double width, double height) {
        static Box of(Element shape) {
            var bounds = (Element) shape.getElementsByTagNameNS("*", "Bounds").item(0);
            return new Box(
                    shape.getAttribute("dmnElementRef"),
                    number(bounds, "x"),
                    number(bounds, "y"),
                    number(bounds, "width"),
                    number(bounds, "height"));
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean holds(Point point) {
            return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
        }

        /** In the middle of the upper or the lower side. */
        boolean touches(Point point) {
            return point.x == x + width / 2 && (point.y == y || point.y == y + height);
        }

        boolean isCrossed(Point from, Point to) {
            return IntStream.rangeClosed(0, STEPS)
                    .mapToObj(step ->
                            new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS))
                    .anyMatch(this::holds);
        }
    }
}
