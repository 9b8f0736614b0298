package be.driehoek.policy;

import static java.util.stream.Collectors.joining;

import be.driehoek.fact.Fact;
import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.input.FreeText;
import be.driehoek.json.StrictJson;
import be.driehoek.party.EmailAddress;
import be.driehoek.reachability.OpeningDay;
import be.driehoek.reachability.PhoneNumber;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON Schema of a policy's file, from what the code knows: facts, values, codes, languages and bounds. */
final class PolicySchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Every day from 1900 to 2100 and nothing else, so that no validator has to know what a date is. */
    static final String DATE = "^(?:(?:(?:19|20)[0-9]{2}|2100)-"
            + "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
            + "|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29)$";

    /** From one month to ten years. */
    static final String MONTHS = "^P(?:[1-9]|[1-9][0-9]|1[01][0-9]|120)M$";

    /** One character at least that is not white space, and none that is NUL. */
    static final String TEXT = "^[^\\u0000]*[^\\u0000\\u0009-\\u000d\\u001c-\\u0020\\u00a0\\u1680\\u2000-\\u200a"
            + "\\u2028\\u2029\\u202f\\u205f\\u3000][^\\u0000]*$";

    private static final String ID = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
    private static final String VERSION = "^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$";
    private static final String RULE_ID = "^[A-Z]{1,8}-[0-9]{1,4}$";
    private static final String PHONE = "^[+(]?[0-9][0-9 ()/.-]*[0-9]$";
    private static final String EMAIL = "^[^@\\u0000-\\u0020\\u007f-\\u009f]+@[^@\\u0000-\\u0020\\u007f-\\u009f]+$";
    private static final String TIME = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$";
    private static final String OPENS = "When it opens.";
    private static final String CLOSES = "When it closes; before opens, it is on the next day. From 00:00 to 00:00 is"
            + " closed all day, and to 23:59 is to the end of the day.";
    private static final String NO_BRACES = "^[^{}]*$";

    private PolicySchema() {}

    static ObjectNode schema() {
        var schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:driehoek:policy")
                .put("title", "A policy of Driehoek");
        schema.setAll(object(
                "One version of the rules by which an organisation decides who qualifies for guidance, and for how"
                        + " long.",
                optional("$schema", string("Where this schema lies, for editors. It is not read.")),
                required(
                        "id",
                        pattern(ID, "The id of the policy, the same for all its versions, for example caw-limburg.")
                                .put("maxLength", 50)),
                required(
                        "version",
                        pattern(VERSION, "The name of this version, for example 2026-1.")
                                .put("maxLength", 50)),
                required("inForceFrom", date("The first day on which this version decides.")),
                optional("inForceUntil", date("The last day on which it decides. Without it there is no end.")),
                required("title", ref("plainTexts", "What the policy is called.")),
                optional(
                        "region",
                        ref(
                                "region",
                                "Where the dwelling must lie, for a policy with a condition on dwellingInRegion.")),
                optional("reachability", ref("reachability", "How and when the service can be reached by phone.")),
                optional(
                        "facts",
                        list(
                                0,
                                ref("fact"),
                                "The facts that the rules rest on, and how to ask for each. Their order is that of the"
                                        + " questions where nothing else orders them.")),
                required("rules", list(1, ref("rule"), "The rules, in the order in which they are told.")),
                optional(
                        "changes",
                        list(
                                0,
                                ref("change"),
                                "The changes that somebody can bring about. What helps is sought among them.")),
                optional(
                        "redirects",
                        list(0, ref("redirect"), "Where else somebody can turn for whom a rule does not hold.")),
                required("term", ref("term", "How long guidance lasts, and what falls due in it.")),
                optional(
                        "agenda",
                        ref(
                                "agenda",
                                "How long there is for what the term has no date for. What is left out is not asked"
                                        + " for.")),
                optional("choices", list(0, ref("plainTexts"), "What the policy decides without a source."))));
        schema.set("$defs", definitions());
        return schema;
    }

    private static ObjectNode definitions() {
        var definitions = NODES.objectNode();
        definitions.set(
                "texts",
                inEveryLanguage(
                        "A sentence in every language. A place between braces, such as {tenancySector}, is filled with"
                                + " the words for the value of that fact; a condition must rest on it.",
                        ref("text")));
        definitions.set(
                "plainTexts", inEveryLanguage("A sentence in every language, shown as it is.", ref("plainText")));
        definitions.set("text", text("A text: not blank, at most %d characters.".formatted(FreeText.MAX_LENGTH)));
        definitions.set(
                "plainText",
                text("A text without braces: not blank, at most %d characters.".formatted(FreeText.MAX_LENGTH))
                        .<ObjectNode>set(
                                "allOf",
                                NODES.arrayNode().add(NODES.objectNode().put("pattern", NO_BRACES))));
        definitions.set(
                "fact",
                object(
                        "A fact that the policy rests on.",
                        required(
                                "name",
                                codes(facts().map(Fact::name), "The name of the fact. " + inWords(facts().toList()))),
                        required("question", ref("texts", "How to ask for it."))));
        definitions.set("condition", condition());
        definitions.set(
                "rule",
                object(
                        "A rule of the policy.",
                        required("id", pattern(RULE_ID, "Capitals, a dash and a number, for example EL-1.")),
                        required(
                                "kind",
                                codes(
                                        RuleKind.values(),
                                        "What the rule does. A REQUIREMENT decides, a PRECONDITION delays, a"
                                                + " PREFERENCE gives priority, a DUTY obliges and decides nothing.")),
                        required(
                                "source",
                                object(
                                        "The place that the rule comes from.",
                                        required("document", text("The id of the text, for example limburg.")),
                                        required("section", text("The heading in that text.")),
                                        required(
                                                "paragraph",
                                                number(
                                                        1,
                                                        Integer.MAX_VALUE,
                                                        "The paragraph under that heading, counted from 1.")))),
                        required("condition", ref("condition", "What must hold.")),
                        optional(
                                "choice",
                                ref(
                                        "plainTexts",
                                        "What about the rule is a choice of the policy that the source does not"
                                                + " make.")),
                        required(
                                "explanations",
                                object(
                                        "What is said for each verdict.",
                                        required("satisfied", ref("texts", "Where the condition holds.")),
                                        required("violated", ref("texts", "Where it does not.")),
                                        required("unknown", ref("texts", "Where it cannot be told yet."))))));
        var change = object(
                "A change that somebody can bring about.",
                required("fact", codes(facts().map(Fact::name), "The name of the fact that changes.")),
                required("to", NODES.objectNode().put("description", "The value that it then has.")),
                required("text", ref("texts", "What to do.")));
        change.set("anyOf", array(byValues().entrySet().stream().map(group -> {
            var properties = NODES.objectNode();
            properties.set("fact", codes(group.getValue().stream().map(Fact::name)));
            properties.set("to", codes(group.getKey().stream()));
            return NODES.objectNode().<ObjectNode>set("properties", properties);
        })));
        definitions.set("change", change);
        definitions.set(
                "redirect",
                object(
                        "Another place to go, told where a rule is violated.",
                        required("rule", pattern(RULE_ID, "The id of the rule.")),
                        optional("condition", ref("condition", "What must hold besides.")),
                        required("to", ref("texts", "Where to go.")),
                        required("why", ref("texts", "Why there."))));
        definitions.set(
                "region",
                object(
                        "The municipalities that the policy is for, through their mergers.",
                        required("name", text("What the region is called.")),
                        required(
                                "municipalities",
                                list(
                                        1,
                                        ref("municipality"),
                                        "Its municipalities, those that are no more and their successors among"
                                                + " them."))));
        var municipality = object(
                "A municipality under one of its codes.",
                required("nisCode", pattern("^[0-9]{5}$", "Its NIS code of five digits.")),
                required("name", text("Its name.")),
                optional(
                        "postalCodes",
                        list(
                                0,
                                pattern("^[1-9][0-9]{3}$", "A postal code of four digits."),
                                "Its postal codes, which decide where a referral names no NIS code.")),
                optional(
                        "validFrom",
                        date("The first day on which it belongs to the region under this code. Without it: always.")),
                optional("validUntil", date("The first day on which it no longer does. Without it: no end.")),
                optional(
                        "successor",
                        pattern(
                                "^[0-9]{5}$",
                                "The code of the municipality of the region that it became part of on that day.")));
        municipality.set("if", having("successor"));
        municipality.set("then", having("validUntil"));
        definitions.set("municipality", municipality);
        definitions.set(
                "reachability",
                object(
                        "How the service can be reached, and at which hours by phone.",
                        required(
                                "phone",
                                pattern(PHONE, "[^ -~]", "The phone number: digits, with + ( ) / . - and spaces.")
                                        .put("minLength", 3)
                                        .put("maxLength", PhoneNumber.MAX_LENGTH)),
                        optional(
                                "email",
                                pattern(EMAIL, "[\\u0000-\\u0020]", "The e-mail address.")
                                        .put("maxLength", EmailAddress.MAX_LENGTH)),
                        optional(
                                "timeZone",
                                string("The time zone of the hours. Without it they are those of Europe/Brussels.")),
                        required(
                                "openingHours",
                                list(
                                        1,
                                        ref("openingHours"),
                                        "The weekly hours, as the OpeningHoursSpecification of schema.org. Several of"
                                                + " one day add up.")),
                        optional(
                                "specialOpeningHours",
                                list(
                                        0,
                                        ref("specialOpeningHours"),
                                        "The hours on some dates, which replace the weekly ones there."))));
        definitions.set(
                "openingHours",
                object(
                        "From when to when on some days of the week.",
                        required(
                                "dayOfWeek",
                                list(
                                                1,
                                                codes(Arrays.stream(OpeningDay.values())
                                                        .map(day -> StrictJson.mapper()
                                                                .valueToTree(day)
                                                                .textValue())),
                                                "The days. PublicHolidays are the days from Monday to Friday on which"
                                                        + " the organisation does not work; where no hours are for"
                                                        + " them, they are those of the day of the week.")
                                        .put("uniqueItems", true)),
                        required("opens", time(OPENS)),
                        required("closes", time(CLOSES)),
                        optional("validFrom", date("The first date for which they hold. Without it: always.")),
                        optional("validThrough", date("The last date for which they hold. Without it: no end."))));
        definitions.set(
                "specialOpeningHours",
                object(
                        "From when to when on some dates.",
                        required("validFrom", date("The first date.")),
                        required("validThrough", date("The last date.")),
                        required("opens", time(OPENS)),
                        required("closes", time(CLOSES))));
        definitions.set(
                "term",
                object(
                        "How long guidance lasts, and what falls due in it. Months count from the start.",
                        required("evaluationAfter", months("From the start to the first evaluation, before the end.")),
                        required("length", months("From the start to the end.")),
                        required(
                                "counting",
                                codes(
                                        CountingRule.values(),
                                        "How months are counted. SAME_DATE_CLAMPED: to the same day of the month, or"
                                                + " the last one of a shorter month. BELGIAN_DAY_BEFORE: from the day"
                                                + " after the start, to the day before the same day.")),
                        required("shift", codes(ShiftPolicy.values(), "What a weekend or a holiday does to a date.")),
                        required(
                                "windowDays",
                                number(
                                        1,
                                        TermPolicy.MOST_WINDOW_DAYS,
                                        "How many days before its due date an evaluation or the end comes in sight.")),
                        required("feedbackEvery", months("From one feedback to the referrer to the next.")),
                        optional(
                                "suspension",
                                codes(
                                        SuspensionPolicy.values(),
                                        "What a suspension does to the dates that are still ahead. Without it they"
                                                + " stay."))));
        definitions.set(
                "agenda",
                object(
                        "How many days there are for what the term has no date for.",
                        optional("firstContactDays", days("From being taken in to the first contact.")),
                        optional("intakeDays", days("From being taken in to the intake visit.")),
                        optional(
                                "thirdSeatDays",
                                days("From the vacancy until somebody holds the third seat, before guidance starts.")),
                        optional(
                                "thirdPartyContactDays", days("Until it is known how the third party can be reached.")),
                        optional(
                                "goalsDays",
                                days("From the intake visit to the agreement on goals, at the start at the latest.")),
                        optional("networkDays", days("From a lack that is known to an exploration of the network.")),
                        optional("landlordDays", days("From the start to the decision about the landlord.")),
                        optional("feedbackAfterEvaluationDays", days("From an evaluation to the feedback about it.")),
                        optional("visitAgainDays", days("From a failed visit to the next one.")),
                        optional("closureDays", days("From the end of the guidance to the closure of the case."))));
        return definitions;
    }

    private static ObjectNode days(String description) {
        return number(1, TermPolicy.MOST_WINDOW_DAYS, description);
    }

    private static ObjectNode condition() {
        var shapes = NODES.arrayNode();
        byValues()
                .forEach((values, facts) -> shapes.add(object(
                        "A fact has one of some values. " + inWords(facts),
                        required("fact", codes(facts.stream().map(Fact::name), "The name of the fact.")),
                        required("in", list(1, codes(values.stream()), "The values.")))));
        shapes.add(object(
                "Every one of some conditions holds.", required("all", list(1, ref("condition"), "The conditions."))));
        shapes.add(object(
                "At least one of some conditions holds.",
                required("any", list(1, ref("condition"), "The conditions."))));
        shapes.add(object("A condition does not hold.", required("not", ref("condition", "The condition."))));
        return NODES.objectNode()
                .put(
                        "description",
                        "A condition over facts. It is unknown as long as an unknown fact can still turn it (Kleene's"
                                + " three-valued logic).")
                .set("oneOf", shapes);
    }

    private static Stream<Fact> facts() {
        return Arrays.stream(ReferralFact.values()).map(ReferralFact::fact);
    }

    private static Map<List<String>, List<Fact>> byValues() {
        return facts().collect(Collectors.groupingBy(Fact::values, LinkedHashMap::new, Collectors.toList()));
    }

    private static String inWords(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.name() + ": " + FactMessages.name(fact, Language.EN))
                .collect(joining("; ", "", "."));
    }

    private record Field(String name, boolean isRequired, JsonNode schema) {}

    private static Field required(String name, JsonNode schema) {
        return new Field(name, true, schema);
    }

    /** What may be left out may also be null. */
    private static Field optional(String name, JsonNode schema) {
        var orNull = (ObjectNode) schema;
        if (schema.has("enum")) {
            ((ArrayNode) schema.get("enum")).addNull();
        } else if (schema.has("type")) {
            orNull.set("type", NODES.arrayNode().add(schema.get("type")).add("null"));
        } else {
            var description = orNull.remove("description");
            orNull = NODES.objectNode().set("description", description);
            orNull.set(
                    "anyOf",
                    NODES.arrayNode().add(schema).add(NODES.objectNode().put("type", "null")));
        }
        return new Field(name, false, orNull);
    }

    private static ObjectNode object(String description, Field... fields) {
        var object = NODES.objectNode().put("description", description).put("type", "object");
        var properties = object.putObject("properties");
        var required = object.putArray("required");
        for (var field : fields) {
            properties.set(field.name(), field.schema());
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        return object.put("additionalProperties", false);
    }

    private static ObjectNode inEveryLanguage(String description, ObjectNode text) {
        return object(
                description,
                Arrays.stream(Language.values())
                        .map(language -> required(language.tag(), text.deepCopy()))
                        .toArray(Field[]::new));
    }

    /** An object in which a field is there, and is not null. */
    private static ObjectNode having(String field) {
        var having = NODES.objectNode();
        having.putArray("required").add(field);
        having.putObject("properties").putObject(field).put("type", "string");
        return having;
    }

    private static ObjectNode ref(String definition) {
        return NODES.objectNode().put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode ref(String definition, String description) {
        return NODES.objectNode().put("description", description).put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode list(int min, JsonNode items, String description) {
        var list = NODES.objectNode().put("description", description).put("type", "array");
        list.set("items", items);
        return min == 0 ? list : list.put("minItems", min);
    }

    private static ObjectNode string(String description) {
        return NODES.objectNode().put("description", description).put("type", "string");
    }

    private static ObjectNode text(String description) {
        return string(description).put("pattern", TEXT).put("maxLength", FreeText.MAX_LENGTH);
    }

    private static ObjectNode date(String description) {
        return pattern(DATE, description + " A date as yyyy-MM-dd, from 1900 to 2100.");
    }

    private static ObjectNode time(String description) {
        return pattern(TIME, description + " A time as HH:mm.");
    }

    private static ObjectNode months(String description) {
        return pattern(MONTHS, description + " Months such as P6M, at most %d.".formatted(TermPolicy.MOST_MONTHS));
    }

    /** A code of visible characters: to some validators the end of a pattern also lies before a last line break. */
    private static ObjectNode pattern(String pattern, String description) {
        return pattern(pattern, "[^!-~]", description);
    }

    private static ObjectNode pattern(String pattern, String never, String description) {
        var code = string(description).put("pattern", pattern);
        code.putObject("not").put("type", "string").put("pattern", never);
        return code;
    }

    private static ObjectNode number(int min, int max, String description) {
        return NODES.objectNode()
                .put("description", description)
                .put("type", "integer")
                .put("minimum", min)
                .put("maximum", max);
    }

    private static ObjectNode codes(Enum<?>[] constants, String description) {
        return codes(Arrays.stream(constants).map(Enum::name), description);
    }

    private static ObjectNode codes(Stream<String> codes, String description) {
        return NODES.objectNode().put("description", description).setAll(codes(codes));
    }

    private static ObjectNode codes(Stream<String> codes) {
        return NODES.objectNode().set("enum", array(codes.map(NODES::textNode)));
    }

    private static ArrayNode array(Stream<? extends JsonNode> elements) {
        return NODES.arrayNode().addAll(elements.map(JsonNode.class::cast).toList());
    }
}
