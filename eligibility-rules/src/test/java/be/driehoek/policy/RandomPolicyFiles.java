package be.driehoek.policy;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.reachability.OpeningDay;
import be.driehoek.reachability.OpeningHours;
import be.driehoek.reachability.PhoneNumber;
import be.driehoek.reachability.Reachability;
import be.driehoek.reachability.SpecialOpeningHours;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Policies with some of everything that a file can hold, on up to four facts. */
final class RandomPolicyFiles {
    private static final int MOST_FACTS = 4;
    private static final int MOST_RULES = 6;
    private static final int MOST_OTHERS = 3;
    private static final int DEPTH = 2;

    private final RandomGenerator random;
    private final List<Fact> facts;
    private final RandomConditions conditions;
    private final Set<String> used = new TreeSet<>();

    private RandomPolicyFiles(RandomGenerator random) {
        this.random = random;
        this.facts = facts(random);
        this.conditions = new RandomConditions(random, facts);
    }

    static Policy next(RandomGenerator random) {
        return new RandomPolicyFiles(random).policy();
    }

    private Policy policy() {
        var ofRules = conditions(1 + random.nextInt(MOST_RULES));
        var ofRedirects = conditions(random.nextInt(MOST_OTHERS));
        var rules = IntStream.range(0, ofRules.size())
                .mapToObj(i -> rule(new RuleId("XX-" + (i + 1)), ofRules.get(i)))
                .toList();
        var redirects = Stream.concat(
                        ofRedirects.stream().map(Optional::of),
                        Stream.generate(Optional::<Condition>empty).limit(random.nextInt(MOST_OTHERS)))
                .map(condition -> new PolicyRedirect(
                        rules.get(random.nextInt(rules.size())).id(), condition, text(), text()))
                .toList();
        var from = LocalDate.of(1900 + random.nextInt(200), 1, 1).plusDays(random.nextInt(365));
        return new Policy(
                "random-" + random.nextInt(10),
                random.nextInt(2100) + "-" + random.nextInt(9),
                from,
                maybe(from.plusDays(random.nextInt(300))),
                plainText(),
                used.contains(ReferralFact.DWELLING_IN_REGION.fact().name()) ? Optional.of(region()) : Optional.empty(),
                maybe(reachability()),
                facts.stream().map(fact -> new PolicyFact(fact.name(), text())).toList(),
                rules,
                changes(),
                redirects,
                term(),
                agenda(),
                some(this::plainText));
    }

    private List<Condition> conditions(int number) {
        return Stream.generate(() -> conditions.contingent(DEPTH))
                .limit(number)
                .peek(condition -> used.addAll(condition.facts()))
                .toList();
    }

    private PolicyRule rule(RuleId id, Condition condition) {
        return new PolicyRule(
                id,
                one(RuleKind.values()),
                new SourceReference("own", "section " + random.nextInt(9), 1 + random.nextInt(99)),
                condition,
                maybe(plainText()),
                new PolicyRule.Explanations(text(), text(), text()));
    }

    /** Old municipalities, most of which became part of new ones. */
    private Region region() {
        var code = 10_000 + random.nextInt(80_000);
        var members = new ArrayList<Region.Member>();
        members.add(member(code, Optional.empty(), Optional.empty(), Optional.empty()));
        for (int i = 1; i <= random.nextInt(MOST_OTHERS); i++) {
            var merger = LocalDate.of(2019 + random.nextInt(10), 1, 1);
            var successor = maybe(new NisCode(Integer.toString(code)));
            members.add(member(code + i, maybe(merger.minusYears(5)), Optional.of(merger), successor));
        }
        return new Region("region " + random.nextInt(9), members);
    }

    private Region.Member member(
            int code, Optional<LocalDate> from, Optional<LocalDate> until, Optional<NisCode> successor) {
        var postalCodes = some(() -> new PostalCode(Integer.toString(1000 + random.nextInt(9000))));
        return new Region.Member(
                new NisCode(Integer.toString(code)), "municipality " + code, postalCodes, from, until, successor);
    }

    private Reachability reachability() {
        return new Reachability(
                new PhoneNumber("0" + (10_000_000 + random.nextInt(9_000_000))),
                maybe(new EmailAddress("service" + random.nextInt(9) + "@example.org")),
                ZoneId.of(one(new String[] {"Europe/Brussels", "Europe/Lisbon", "UTC"})),
                Stream.generate(this::openingHours)
                        .limit(1 + random.nextInt(MOST_OTHERS))
                        .toList(),
                some(this::specialOpeningHours));
    }

    private OpeningHours openingHours() {
        var from = LocalDate.of(2000 + random.nextInt(90), 1, 1).plusDays(random.nextInt(365));
        var opens = time();
        var days = Stream.of(OpeningDay.values())
                .filter(day -> random.nextBoolean())
                .toList();
        return new OpeningHours(
                days.isEmpty() ? List.of(OpeningDay.PUBLIC_HOLIDAYS) : days,
                opens,
                opens.plusMinutes(1 + random.nextInt(1439)),
                maybe(from),
                maybe(from.plusDays(random.nextInt(300))));
    }

    private SpecialOpeningHours specialOpeningHours() {
        var from = LocalDate.of(2000 + random.nextInt(90), 1, 1).plusDays(random.nextInt(365));
        var opens = time();
        return random.nextBoolean()
                ? SpecialOpeningHours.closed(from, from)
                : new SpecialOpeningHours(
                        from, from.plusDays(random.nextInt(300)), opens, opens.plusMinutes(1 + random.nextInt(1439)));
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private List<PossibleChange> changes() {
        return facts.stream()
                .flatMap(fact -> fact.values().stream().map(value -> new PossibleChange(fact.name(), value, text())))
                .filter(change -> random.nextBoolean())
                .toList();
    }

    private TermPolicy term() {
        var evaluationAfter = 1 + random.nextInt(TermPolicy.MOST_MONTHS - 1);
        return new TermPolicy(
                Period.ofMonths(evaluationAfter),
                Period.ofMonths(evaluationAfter + 1 + random.nextInt(TermPolicy.MOST_MONTHS - evaluationAfter)),
                one(CountingRule.values()),
                one(ShiftPolicy.values()),
                1 + random.nextInt(TermPolicy.MOST_WINDOW_DAYS),
                Period.ofMonths(1 + random.nextInt(TermPolicy.MOST_MONTHS)),
                one(SuspensionPolicy.values()));
    }

    private AgendaPolicy agenda() {
        return AgendaPolicy.builder()
                .firstContactDays(days())
                .intakeDays(days())
                .thirdSeatDays(days())
                .thirdPartyContactDays(days())
                .goalsDays(days())
                .networkDays(days())
                .landlordDays(days())
                .feedbackAfterEvaluationDays(days())
                .visitAgainDays(days())
                .closureDays(days())
                .build();
    }

    private Optional<Integer> days() {
        return maybe(1 + random.nextInt(TermPolicy.MOST_WINDOW_DAYS));
    }

    private Texts plainText() {
        return Texts.of(Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Language::tag, language -> language.tag() + " \"" + random.nextInt(99) + "\\ é€\u00a0😀")));
    }

    private Texts text() {
        var place = one(used.toArray(String[]::new));
        return Texts.of(Arrays.stream(Language.values())
                .collect(Collectors.toMap(Language::tag, language -> language.tag() + ": {" + place + "}")));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(MOST_OTHERS)).toList();
    }

    private static List<Fact> facts(RandomGenerator random) {
        var facts = new ArrayList<Fact>();
        Arrays.stream(ReferralFact.values()).map(ReferralFact::fact).forEach(facts::add);
        Collections.shuffle(facts, Random.from(random));
        return facts.subList(0, 1 + random.nextInt(MOST_FACTS));
    }
}
