package be.driehoek.policy;

import be.driehoek.fact.Region;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.reachability.OpeningDay;
import be.driehoek.reachability.OpeningHours;
import be.driehoek.reachability.PhoneNumber;
import be.driehoek.reachability.Reachability;
import be.driehoek.reachability.SpecialOpeningHours;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the file of a policy to its end, so that every mistake in it is told at once and in its order. */
final class PolicyReader {
    private static final Pattern MONTHS = Pattern.compile("P[1-9][0-9]{0,3}M");

    private final List<InputError> mistakes = new ArrayList<>();
    private final Coherence coherence = new Coherence(mistakes);

    private PolicyReader() {}

    /**
     * A file after reading.
     *
     * @param policy the policy, if nothing is wrong
     * @param heading which version it is and when it decides, if that can be read
     * @param mistakes everything that is wrong, in the order of the file
     */
    record PolicyFile(Optional<Policy> policy, Optional<Heading> heading, List<InputError> mistakes) {}

    /** Never throws for what is in the file. */
    static PolicyFile read(byte[] json) {
        try {
            return new PolicyReader().read(StrictJson.read(json, JsonNode.class));
        } catch (InvalidInputException noJson) {
            return new PolicyFile(Optional.empty(), Optional.empty(), noJson.errors());
        }
    }

    private PolicyFile read(JsonNode tree) {
        var file = new Part("", tree, mistakes)
                .withFields(
                        "$schema",
                        "id",
                        "version",
                        "inForceFrom",
                        "inForceUntil",
                        "title",
                        "region",
                        "reachability",
                        "facts",
                        "rules",
                        "changes",
                        "redirects",
                        "term",
                        "agenda",
                        "choices");
        // For editors, not for us.
        file.optional("$schema").ifPresent(schema -> schema.as(String.class));
        var id = file.required("id").flatMap(part -> part.text(Policy.ID, "must.policy-id"));
        var version = file.required("version").flatMap(part -> part.text(Policy.VERSION, "must.policy-version"));
        var from = file.required("inForceFrom").flatMap(part -> part.as(LocalDate.class));
        var untilPart = file.optional("inForceUntil");
        var until = untilPart.flatMap(part -> part.as(LocalDate.class));
        var days = from.flatMap(first -> file.attempt(() -> new DaysInForce(first, until)))
                .filter(read -> until.isPresent() == untilPart.isPresent());
        var title = file.required("title").flatMap(this::plainTexts);
        var region = file.optional("region").flatMap(this::region);
        var reachability = file.optional("reachability").flatMap(PolicyReader::reachability);
        var facts = all(elements(file, "facts"), this::fact);
        var rules = all(file.required("rules").map(Part::oneOrMore).orElse(List.of()), this::rule);
        var changes = all(elements(file, "changes"), this::change);
        var redirects = all(elements(file, "redirects"), this::redirect);
        var term = file.required("term").flatMap(PolicyReader::term);
        var agenda = file.optional("agenda").flatMap(PolicyReader::agenda);
        var choices = all(elements(file, "choices"), this::plainTexts);
        var heading = id.flatMap(known ->
                version.flatMap(named -> days.map(inForce -> new Heading(new PolicyVersion(known, named), inForce))));
        coherence.check();
        var policy = file.made(() -> new Policy(
                id.orElseThrow(),
                version.orElseThrow(),
                from.orElseThrow(),
                until,
                title.orElseThrow(),
                region,
                reachability,
                facts,
                rules,
                changes,
                redirects,
                term.orElseThrow(),
                agenda.orElse(AgendaPolicy.NONE),
                choices));
        return new PolicyFile(policy, heading, inOrder(tree));
    }

    private static List<Part> elements(Part file, String list) {
        return file.optional(list).map(Part::elements).orElse(List.of());
    }

    private static <T> List<T> all(List<Part> parts, Function<Part, Optional<T>> reader) {
        return parts.stream().flatMap(part -> reader.apply(part).stream()).toList();
    }

    private Optional<PolicyFact> fact(Part part) {
        part.withFields("name", "question");
        var name = part.required("name").flatMap(field -> field.as(String.class));
        name.ifPresent(known -> coherence.asked(part.pointer(), known));
        var question = part.required("question").flatMap(this::texts);
        return part.made(() -> new PolicyFact(name.orElseThrow(), question.orElseThrow()));
    }

    private Optional<PolicyRule> rule(Part part) {
        part.withFields("id", "kind", "source", "condition", "choice", "explanations");
        var id = part.required("id").flatMap(field -> field.as(RuleId.class));
        id.ifPresent(known -> coherence.rule(part.pointer(), known));
        var kind = part.required("kind").flatMap(field -> field.as(RuleKind.class));
        var source = part.required("source").flatMap(PolicyReader::source);
        var condition = part.required("condition").flatMap(this::condition);
        condition.ifPresent(whole -> coherence.condition(part.pointer() + "/condition", whole));
        var choice = part.optional("choice").flatMap(this::plainTexts);
        var explanations = part.required("explanations").flatMap(this::explanations);
        return part.made(() -> new PolicyRule(
                id.orElseThrow(),
                kind.orElseThrow(),
                source.orElseThrow(),
                condition.orElseThrow(),
                choice,
                explanations.orElseThrow()));
    }

    private static Optional<SourceReference> source(Part part) {
        part.withFields("document", "section", "paragraph");
        var document = part.required("document").flatMap(Part::text);
        var section = part.required("section").flatMap(Part::text);
        var paragraph = part.required("paragraph").flatMap(field -> field.wholeNumber(1, Integer.MAX_VALUE));
        return part.made(
                () -> new SourceReference(document.orElseThrow(), section.orElseThrow(), paragraph.orElseThrow()));
    }

    private Optional<PolicyRule.Explanations> explanations(Part part) {
        part.withFields("satisfied", "violated", "unknown");
        var satisfied = part.required("satisfied").flatMap(this::texts);
        var violated = part.required("violated").flatMap(this::texts);
        var unknown = part.required("unknown").flatMap(this::texts);
        return part.made(() ->
                new PolicyRule.Explanations(satisfied.orElseThrow(), violated.orElseThrow(), unknown.orElseThrow()));
    }

    /** What a condition is follows from its field; a second one is one too many. */
    private Optional<Condition> condition(Part part) {
        var node = part.node();
        if (node.has("fact") || node.has("in")) {
            return in(part.withFields("fact", "in"));
        }
        if (node.has("all")) {
            var parts = conditions(part, "all");
            return part.made(() -> new Condition.All(parts));
        }
        if (node.has("any")) {
            var parts = conditions(part, "any");
            return part.made(() -> new Condition.Any(parts));
        }
        if (node.has("not")) {
            var negated = part.withFields("not").required("not").flatMap(this::condition);
            return part.made(() -> new Condition.Not(negated.orElseThrow()));
        }
        if (node.isObject()) {
            part.mistake(
                    Message.of("must.condition"),
                    Message.of(node.isEmpty() ? "got.empty-object" : "got.unknown-field"));
        } else {
            part.withFields();
        }
        return Optional.empty();
    }

    private Optional<Condition> in(Part part) {
        var fact = part.required("fact").flatMap(field -> field.as(String.class));
        var values = part.required("in").map(Part::oneOrMore).orElse(List.of());
        fact.ifPresent(name -> coherence.used(part.pointer(), name));
        var read = all(values, value -> {
            var text = value.as(String.class);
            text.ifPresent(known -> fact.ifPresent(name -> coherence.value(value.pointer(), name, known)));
            return text;
        });
        return part.made(() -> new Condition.In(fact.orElseThrow(), read));
    }

    private List<Condition> conditions(Part part, String list) {
        return all(part.withFields(list).required(list).map(Part::oneOrMore).orElse(List.of()), this::condition);
    }

    private Optional<PossibleChange> change(Part part) {
        part.withFields("fact", "to", "text");
        var fact = part.required("fact").flatMap(field -> field.as(String.class));
        var to = part.required("to").flatMap(field -> field.as(String.class));
        fact.ifPresent(name -> coherence.change(part.pointer(), name, to));
        var text = part.required("text").flatMap(this::texts);
        return part.made(() -> new PossibleChange(fact.orElseThrow(), to.orElseThrow(), text.orElseThrow()));
    }

    private Optional<PolicyRedirect> redirect(Part part) {
        part.withFields("rule", "condition", "to", "why");
        var rule = part.required("rule").flatMap(field -> field.as(RuleId.class));
        rule.ifPresent(known -> coherence.redirect(part.pointer(), known));
        var condition = part.optional("condition").flatMap(this::condition);
        condition.ifPresent(whole -> coherence.condition(part.pointer() + "/condition", whole));
        var to = part.required("to").flatMap(this::texts);
        var why = part.required("why").flatMap(this::texts);
        return part.made(() -> new PolicyRedirect(rule.orElseThrow(), condition, to.orElseThrow(), why.orElseThrow()));
    }

    private Optional<Region> region(Part part) {
        part.withFields("name", "municipalities");
        coherence.region();
        var name = part.required("name").flatMap(Part::text);
        var members = all(part.required("municipalities").map(Part::oneOrMore).orElse(List.of()), PolicyReader::member);
        return part.made(() -> new Region(name.orElseThrow(), members));
    }

    private static Optional<Region.Member> member(Part part) {
        part.withFields("nisCode", "name", "postalCodes", "validFrom", "validUntil", "successor");
        var nisCode = part.required("nisCode").flatMap(field -> field.as(NisCode.class));
        var name = part.required("name").flatMap(Part::text);
        var postalCodes = all(elements(part, "postalCodes"), field -> field.as(PostalCode.class));
        var from = part.optional("validFrom").flatMap(field -> field.as(LocalDate.class));
        var until = part.optional("validUntil").flatMap(field -> field.as(LocalDate.class));
        var successor = part.optional("successor").flatMap(field -> field.as(NisCode.class));
        return part.made(() ->
                new Region.Member(nisCode.orElseThrow(), name.orElseThrow(), postalCodes, from, until, successor));
    }

    private static Optional<Reachability> reachability(Part part) {
        part.withFields("phone", "email", "timeZone", "openingHours", "specialOpeningHours");
        var phone = part.required("phone").flatMap(field -> field.as(PhoneNumber.class));
        var email = part.optional("email").flatMap(field -> field.as(EmailAddress.class));
        var timeZone = part.optional("timeZone")
                .flatMap(field -> field.text(Reachability::isTimeZone, "must.time-zone"))
                .map(ZoneId::of);
        var weekly =
                all(part.required("openingHours").map(Part::oneOrMore).orElse(List.of()), PolicyReader::openingHours);
        var special = all(elements(part, "specialOpeningHours"), PolicyReader::specialOpeningHours);
        return part.made(() ->
                new Reachability(phone.orElseThrow(), email, timeZone.orElse(Reachability.BRUSSELS), weekly, special));
    }

    private static Optional<OpeningHours> openingHours(Part part) {
        part.withFields("dayOfWeek", "opens", "closes", "validFrom", "validThrough");
        var days =
                all(part.required("dayOfWeek").map(Part::oneOrMore).orElse(List.of()), day -> day.as(OpeningDay.class));
        var opens = part.required("opens").flatMap(field -> field.as(LocalTime.class));
        var closes = part.required("closes").flatMap(field -> field.as(LocalTime.class));
        var from = part.optional("validFrom").flatMap(field -> field.as(LocalDate.class));
        var through = part.optional("validThrough").flatMap(field -> field.as(LocalDate.class));
        return part.made(() -> new OpeningHours(days, opens.orElseThrow(), closes.orElseThrow(), from, through));
    }

    private static Optional<SpecialOpeningHours> specialOpeningHours(Part part) {
        part.withFields("validFrom", "validThrough", "opens", "closes");
        var from = part.required("validFrom").flatMap(field -> field.as(LocalDate.class));
        var through = part.required("validThrough").flatMap(field -> field.as(LocalDate.class));
        var opens = part.required("opens").flatMap(field -> field.as(LocalTime.class));
        var closes = part.required("closes").flatMap(field -> field.as(LocalTime.class));
        return part.made(() -> new SpecialOpeningHours(
                from.orElseThrow(), through.orElseThrow(), opens.orElseThrow(), closes.orElseThrow()));
    }

    private static Optional<TermPolicy> term(Part part) {
        part.withFields("evaluationAfter", "length", "counting", "shift", "windowDays", "feedbackEvery", "suspension");
        var evaluationAfter = part.required("evaluationAfter").flatMap(PolicyReader::months);
        var length = part.required("length").flatMap(PolicyReader::months);
        var counting = part.required("counting").flatMap(field -> field.as(CountingRule.class));
        var shift = part.required("shift").flatMap(field -> field.as(ShiftPolicy.class));
        var windowDays =
                part.required("windowDays").flatMap(field -> field.wholeNumber(1, TermPolicy.MOST_WINDOW_DAYS));
        var feedbackEvery = part.required("feedbackEvery").flatMap(PolicyReader::months);
        var suspension = part.optional("suspension").flatMap(field -> field.as(SuspensionPolicy.class));
        return part.made(() -> new TermPolicy(
                evaluationAfter.orElseThrow(),
                length.orElseThrow(),
                counting.orElseThrow(),
                shift.orElseThrow(),
                windowDays.orElseThrow(),
                feedbackEvery.orElseThrow(),
                suspension.orElse(SuspensionPolicy.KEEPS_DATES)));
    }

    private static Optional<AgendaPolicy> agenda(Part part) {
        part.withFields(
                "firstContactDays",
                "intakeDays",
                "thirdSeatDays",
                "thirdPartyContactDays",
                "goalsDays",
                "networkDays",
                "landlordDays",
                "feedbackAfterEvaluationDays",
                "visitAgainDays",
                "closureDays");
        return part.made(() -> AgendaPolicy.builder()
                .firstContactDays(days(part, "firstContactDays"))
                .intakeDays(days(part, "intakeDays"))
                .thirdSeatDays(days(part, "thirdSeatDays"))
                .thirdPartyContactDays(days(part, "thirdPartyContactDays"))
                .goalsDays(days(part, "goalsDays"))
                .networkDays(days(part, "networkDays"))
                .landlordDays(days(part, "landlordDays"))
                .feedbackAfterEvaluationDays(days(part, "feedbackAfterEvaluationDays"))
                .visitAgainDays(days(part, "visitAgainDays"))
                .closureDays(days(part, "closureDays"))
                .build());
    }

    private static Optional<Integer> days(Part part, String field) {
        return part.optional(field).flatMap(number -> number.wholeNumber(1, TermPolicy.MOST_WINDOW_DAYS));
    }

    private static Optional<Period> months(Part part) {
        return part.text(MONTHS, "must.months").map(Period::parse).filter(period -> {
            var fits = period.getMonths() <= TermPolicy.MOST_MONTHS;
            if (!fits) {
                part.mistake(
                        Message.of("must.shorter-than").with("length", Period.ofMonths(TermPolicy.MOST_MONTHS + 1)),
                        Message.of("got.value").with("value", period));
            }
            return fits;
        });
    }

    /** A text whose places are filled with facts. */
    private Optional<Texts> texts(Part part) {
        var texts = inEveryLanguage(part);
        texts.forEach((tag, text) -> coherence.text(part.pointer() + "/" + tag, text));
        return part.made(() -> Texts.of(texts));
    }

    /** A text that is shown as it is. */
    private Optional<Texts> plainTexts(Part part) {
        var texts = inEveryLanguage(part);
        texts.forEach((tag, text) -> coherence.plainText(part.pointer() + "/" + tag, text));
        return part.made(() -> Texts.of(texts));
    }

    private static Map<String, String> inEveryLanguage(Part part) {
        var tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        part.withFields(tags.toArray(String[]::new));
        var texts = new TreeMap<String, String>();
        tags.forEach(tag -> part.required(tag).flatMap(Part::text).ifPresent(text -> texts.put(tag, text)));
        return texts;
    }

    /** What is missing counts as where it should stand. */
    private List<InputError> inOrder(JsonNode tree) {
        var places = new HashMap<String, Integer>();
        number("", tree, places);
        return mistakes.stream()
                .sorted(Comparator.comparingInt(mistake -> place(mistake.pointer(), places)))
                .toList();
    }

    private static void number(String pointer, JsonNode node, Map<String, Integer> places) {
        places.put(pointer, places.size());
        node.fieldNames().forEachRemaining(name -> number(Part.step(pointer, name), node.path(name), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            number(pointer + "/" + i, node.path(i), places);
        }
    }

    private static int place(String pointer, Map<String, Integer> places) {
        var known = pointer;
        while (!places.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return places.getOrDefault(known, 0);
    }
}
