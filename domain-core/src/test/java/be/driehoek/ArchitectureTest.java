package be.driehoek;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.CaseEvent;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The house: pure Java, one concept per package, arrows one way")
class ArchitectureTest {
    private static final Set<String> PACKAGES = Set.of(
            "be.driehoek",
            "be.driehoek.closure",
            "be.driehoek.goal",
            "be.driehoek.guidance",
            "be.driehoek.guidance.command",
            "be.driehoek.guidance.event",
            "be.driehoek.input",
            "be.driehoek.instrument",
            "be.driehoek.json",
            "be.driehoek.landlord",
            "be.driehoek.network",
            "be.driehoek.party",
            "be.driehoek.reachability",
            "be.driehoek.referral",
            "be.driehoek.rule",
            "be.driehoek.term",
            "be.driehoek.text",
            "be.driehoek.triangle",
            "be.driehoek.view",
            "be.driehoek.visit");

    private static JavaClasses main;

    @BeforeAll
    static void importMainClasses() {
        main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.isJar())
                .importPackages("be.driehoek");
    }

    @Test
    void the_classes_were_seen() {
        assertThat(main.size()).isGreaterThan(120);
        assertThat(main.contain(Command.class)).isTrue();
        assertThat(main.stream().map(JavaClass::getSimpleName)).noneMatch(name -> name.endsWith("Test"));
        assertThat(packagesOfMain()).containsAll(PACKAGES);
    }

    private static Set<String> packagesOfMain() {
        return main.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void packages_have_no_cycles() {
        // Case, commands and events are one concept in three packages.
        slices().matching("be.driehoek.(*)..").should().beFreeOfCycles().check(main);
    }

    @Test
    void every_package_says_what_it_holds_and_is_null_marked() {
        assertThat(packagesOfMain()).allSatisfy(name -> {
            JavaPackage found = main.getPackage(name);
            assertThat(found.tryGetPackageInfo()).as(name).isPresent();
            assertThat(found.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .as(name)
                    .isTrue();
        });
    }

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAnyPackage("java.time..")))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @Test
    void nothing_reads_a_clock() {
        NO_CLOCK.check(main);
    }

    /** Each of these reads a clock; none is ever called. */
    static final class Offenders {
        static final class ReadsDay {
            static final Supplier<Object> CLOCK = () -> LocalDate.now(ZoneOffset.UTC);
        }

        static final class ReadsInstant {
            static final Supplier<Object> CLOCK = () -> Instant.now().plusSeconds(1);
        }

        static final class ReadsSystemClock {
            static final Supplier<Object> CLOCK = () -> Clock.systemUTC().millis();
        }

        static final class ReadsMillis {
            static final Supplier<Object> CLOCK = () -> System.currentTimeMillis();
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Offenders.ReadsDay.class,
                Offenders.ReadsInstant.class,
                Offenders.ReadsSystemClock.class,
                Offenders.ReadsMillis.class
            })
    void the_rule_about_clocks_sees_them(Class<?> offender) {
        assertThat(NO_CLOCK.evaluate(new ClassFileImporter().importClasses(offender))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void nothing_draws_lots() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.random..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(main);
    }

    @Test
    void nothing_reads_files_or_the_network_or_prints() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|FileInputStream|FileOutputStream|PrintStream|Console).*")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(main);
    }

    @Test
    void nothing_but_the_jdk_and_jackson_comes_along() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "be.driehoek..",
                        "java..",
                        "com.fasterxml.jackson..",
                        "org.jspecify.annotations",
                        "org.immutables.value")
                .check(main);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "util", "utils", "impl", "common", "helper", "service"})
    void no_package_has_a_name_that_says_nothing(String name) {
        assertThat(packagesOfMain())
                .noneMatch(found -> List.of(found.split("\\.")).contains(name));
    }

    @ParameterizedTest
    @ValueSource(classes = {Command.class, CaseEvent.class})
    void json_names_exactly_the_permitted_types(Class<?> sealed) {
        var named = sealed.getAnnotation(JsonSubTypes.class).value();
        assertThat(Arrays.stream(named).<Class<?>>map(JsonSubTypes.Type::value))
                .containsExactlyInAnyOrder(sealed.getPermittedSubclasses());
        assertThat(named).extracting(JsonSubTypes.Type::name).doesNotHaveDuplicates();
        assertThat(named)
                .allSatisfy(type ->
                        assertThat(type.name()).isEqualTo(kebabCase(type.value().getSimpleName())));
    }

    private static String kebabCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
