package be.driehoek.benchmarks;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Referral;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The outcome of a referral under {@code caw-limburg}, beside the same rules as hand-written ifs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {
    private static final int REFERRALS = 1024;
    private static final long SEED = 20_261_122L;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final CompiledPolicy policy = CompiledPolicy.of(
            PolicyRegister.shipped().inForce(PolicyRegister.CAW_LIMBURG, DAY).orElseThrow());
    private List<Referral> referrals = List.of();

    /** Makes the referrals, and sees to it that both answer alike before anything is measured. */
    @Setup
    public void prepare() {
        referrals = Stream.generate(this::referral).limit(REFERRALS).toList();
        for (var referral : referrals) {
            if (policy.assess(referral, DAY).outcome() != byHand(referral)) {
                throw new IllegalStateException("the two must agree: seed " + SEED);
            }
        }
    }

    /**
     * The compiled policy, which also knows every verdict, question and remedy.
     *
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(REFERRALS)
    public void compiledPolicy(Blackhole blackhole) {
        for (var referral : referrals) {
            blackhole.consume(policy.assess(referral, DAY).outcome());
        }
    }

    /**
     * The floor: the outcome alone, by hand.
     *
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(REFERRALS)
    public void handWrittenIfs(Blackhole blackhole) {
        for (var referral : referrals) {
            blackhole.consume(byHand(referral));
        }
    }

    private static Outcome byHand(Referral referral) {
        var sector = referral.tenancy().flatMap(Tenancy::sector);
        var problems = referral.housingProblems();
        var risk = referral.evictionRisk();
        if (sector.filter(known -> known != TenancySector.PRIVATE).isPresent()
                || problems.filter(List::isEmpty).isPresent()
                || risk.filter(known -> known == EvictionRisk.NONE).isPresent()) {
            return Outcome.NOT_ELIGIBLE;
        }
        if (sector.isEmpty() || problems.isEmpty() || risk.isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        var discussed = referral.discussedWithTenant();
        var kind = referral.referrer().flatMap(Referrer::kind);
        if (discussed.orElse(false) || kind.filter(ReferrerKind.SELF::equals).isPresent()) {
            return Outcome.ELIGIBLE;
        }
        return discussed.isPresent() && kind.isPresent() ? Outcome.NOT_YET : Outcome.UNDETERMINED;
    }

    private Referral referral() {
        return Referral.builder()
                .receivedOn(DAY)
                .referrer(Referrer.builder().kind(oneOf(ReferrerKind.values())).build())
                .tenancy(Tenancy.builder().sector(oneOf(TenancySector.values())).build())
                .housingProblems(this.<List<HousingProblem>>maybe(
                        List.of(), List.of(new HousingProblem(HousingProblemKind.HOARDING, Optional.empty()))))
                .rentArrears(maybe(true, false))
                .evictionRisk(oneOf(EvictionRisk.values()))
                .discussedWithTenant(maybe(true, false))
                .build();
    }

    /** One of two answers, or none. */
    private <T> Optional<T> maybe(T one, T other) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.of(one);
            case 1 -> Optional.of(other);
            default -> Optional.empty();
        };
    }

    /** One of some answers; the first one as often as all others together, and sometimes none. */
    private <T> Optional<T> oneOf(T[] answers) {
        return random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(random.nextBoolean() ? answers[0] : answers[random.nextInt(answers.length)]);
    }
}
