package be.driehoek.service;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.idempotency.Idempotent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@DisplayName("The service translates, the domain decides")
class ArchitectureTest {
    private static final String SERVICE = "be.driehoek.service..";

    private static final JavaClasses EVERYTHING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.driehoek");

    @Test
    void the_classes_of_every_module_were_seen() {
        assertThat(EVERYTHING).hasSizeGreaterThan(200);
        assertThat(EVERYTHING.contain("be.driehoek.guidance.GuidanceCase")).isTrue();
        assertThat(EVERYTHING.contain("be.driehoek.assessment.Eligibility")).isTrue();
        assertThat(EVERYTHING.contain("be.driehoek.agenda.Agenda")).isTrue();
        assertThat(EVERYTHING.contain("be.driehoek.service.DriehoekService")).isTrue();
    }

    @Test
    void no_module_depends_upwards() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVICE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVICE, "io.micronaut..", "java.sql..")
                .check(EVERYTHING);
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
                .check(EVERYTHING);
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
                .check(EVERYTHING);
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
                .check(EVERYTHING);
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
                        "be.driehoek.service.erasure..",
                        "be.driehoek.service.idempotency..")
                .check(EVERYTHING);
    }

    @Test
    @DisplayName("who reads or writes rows about cases tells the database for whom, or is asked by who has")
    void who_reads_or_writes_rows_about_cases_tells_the_database_for_whom() {
        var rows = Set.of(
                "AnsweredRequestRows",
                "AuditHeadRows",
                "AuditRows",
                "CalendarLinkRows",
                "CaseKeyRows",
                "CaseRows",
                "DisclosureRows",
                "EmergencyAccessRows",
                "ErasedCaseRows",
                "ErasureItemRows",
                "ErasureRows",
                "EventRows",
                "HoldRows",
                "TenantMarkRows");
        var silent = EVERYTHING.stream()
                .filter(type -> !type.getName().contains("$") && !rows.contains(type.getSimpleName()))
                .filter(type -> calls(type, rows) && !calls(type, Set.of("Fence")))
                .map(JavaClass::getSimpleName);

        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "CaseKeys",
                        "Emergencies",
                        "ErasedCases",
                        "Holds",
                        // Of the embedded database, which has no fence.
                        "OldPages",
                        "RowsAboutCases",
                        "StoredEventsOfCases",
                        "TenantMarks");
    }

    private static boolean calls(JavaClass type, Set<String> owners) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> owners.contains(call.getTargetOwner().getSimpleName()));
    }

    @Test
    void whatever_is_posted_twice_is_done_once() {
        methods()
                .that()
                .areAnnotatedWith(Post.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(EVERYTHING);
    }

    @Test
    void what_a_form_is_sent_to_keeps_what_was_filled_in() {
        methods()
                .that()
                .areAnnotatedWith(Post.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("be.driehoek.service.pages..")
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(Secured.class)
                .should()
                .beAnnotatedWith(KeepsForm.class)
                .check(EVERYTHING);
    }

    @Test
    void what_is_done_once_has_an_answer_that_can_be_kept() {
        methods()
                .that()
                .areAnnotatedWith(Idempotent.class)
                .should()
                .haveRawReturnType(HttpResponse.class)
                .check(EVERYTHING);
    }

    @Test
    void the_packages_of_the_service_form_no_cycle() {
        slices().matching("be.driehoek.service.(*)..").should().beFreeOfCycles().check(EVERYTHING);
    }

    @Test
    @DisplayName("nothing that came is run, looked up elsewhere, or taken for more than data")
    void nothing_that_came_is_run_or_looked_up_elsewhere() {
        noClasses()
                .that()
                .resideInAPackage("be.driehoek..")
                .and()
                .resideOutsideOfPackage("be.driehoek.benchmarks..")
                .and()
                // What an operator types: it runs Java, with arguments of its own.
                .doNotHaveFullyQualifiedName("be.driehoek.service.AotCache")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ProcessBuilder.class.getName())
                .orShould()
                .callMethodWhere(target(nameMatching("exec|loadLibrary|defineClass"))
                        .and(target(owner(assignableTo(Runtime.class)).or(owner(assignableTo(ClassLoader.class))))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.naming..",
                        "javax.script..",
                        "javax.xml.parsers..",
                        "javax.xml.transform..",
                        "javax.xml.xpath..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "java.rmi..",
                        "java.net.http..",
                        "io.micronaut.http.client..",
                        "jakarta.mail..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|URL|URLConnection|HttpURLConnection|DatagramSocket)"
                            + "|java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder|javax\\.xml\\.stream\\.XML(InputFactory|.*Reader)")
                .check(EVERYTHING);
    }

    @Test
    void only_a_few_classes_use_ciphers_and_digests() {
        var cryptography = EVERYTHING.stream()
                .filter(type -> !type.getPackageName().startsWith("be.driehoek.benchmarks"))
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("getInstance")
                                && call.getTargetOwner().getPackageName().matches("java\\.security|javax\\.crypto")))
                .map(JavaClass::getSimpleName);

        // Each is in the table of docs/security/README.md.
        assertThat(cryptography)
                .containsExactlyInAnyOrder("Seal", "ServiceKeys", "Sha256", "SigningKey", "VerifiedPasswords");
    }

    @Test
    void what_nobody_may_guess_comes_from_a_secure_source() {
        noClasses()
                .that()
                .resideInAPackage(SERVICE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)"
                        + "|java\\.util\\.random\\..*")
                .orShould()
                .callMethod(Math.class, "random")
                .check(EVERYTHING);
    }
}
