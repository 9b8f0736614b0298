package be.driehoek.service;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.idempotency.Idempotent;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Post;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The service translates, the domain decides")
class ArchitectureTest {
    private static final String SERVICE = "be.driehoek.service..";

    private final JavaClasses everything = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.driehoek");

    @Test
    void the_classes_of_every_module_were_seen() {
        assertThat(everything).hasSizeGreaterThan(200);
        assertThat(everything.contain("be.driehoek.guidance.GuidanceCase")).isTrue();
        assertThat(everything.contain("be.driehoek.assessment.Eligibility")).isTrue();
        assertThat(everything.contain("be.driehoek.agenda.Agenda")).isTrue();
        assertThat(everything.contain("be.driehoek.service.DriehoekService")).isTrue();
    }

    @Test
    void no_module_depends_upwards() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVICE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVICE, "io.micronaut..", "java.sql..")
                .check(everything);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "be.driehoek.agenda..",
                        "be.driehoek.calendar..",
                        "be.driehoek.icalendar..",
                        "be.driehoek.planning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("be.driehoek.assessment..", "be.driehoek.fact..", "be.driehoek.policy..")
                .check(everything);
        noClasses()
                .that()
                .resideInAnyPackage("be.driehoek.assessment..", "be.driehoek.fact..", "be.driehoek.policy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "be.driehoek.agenda..",
                        "be.driehoek.calendar..",
                        "be.driehoek.icalendar..",
                        "be.driehoek.planning..")
                .check(everything);
    }

    @Test
    void the_libraries_look_at_no_clock_and_make_no_chance() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SERVICE, "be.driehoek.benchmarks..")
                .should()
                .callMethodWhere(
                        target(nameMatching("now|currentTimeMillis|nanoTime|systemDefaultZone|systemUTC|randomUUID")))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.random..", "java.net..", "java.nio.file..")
                .check(everything);
    }

    @Test
    void only_use_cases_reach_the_storage() {
        classes()
                .that()
                .resideInAPackage("be.driehoek.service.storage..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage(
                        "be.driehoek.service.storage..",
                        "be.driehoek.service.accounts..",
                        "be.driehoek.service.calendars..",
                        "be.driehoek.service.cases..",
                        "be.driehoek.service.demo..",
                        "be.driehoek.service.emergency..",
                        "be.driehoek.service.idempotency..")
                .check(everything);
    }

    @Test
    void whatever_is_posted_twice_is_done_once() {
        methods()
                .that()
                .areAnnotatedWith(Post.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(everything);
    }

    @Test
    void the_packages_of_the_service_form_no_cycle() {
        slices().matching("be.driehoek.service.(*)..").should().beFreeOfCycles().check(everything);
    }
}
