package be.driehoek.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("bin/driehoek")
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    private static final Path SCRIPT = Path.of("src/distribution/bin/driehoek");

    @TempDir
    private Path temporary;

    private Path jvms;
    private Path home;
    private Path script;

    @BeforeEach
    void install() throws IOException {
        jvms = Files.createDirectory(temporary.resolve("jvm"));
        // A blank in its name, as operators have them.
        home = temporary.toRealPath().resolve("our programs");
        script = executable(
                home.resolve("bin/driehoek"), Files.readString(SCRIPT).replace("/usr/lib/jvm/", jvms + "/"));
        Files.writeString(home.resolve("driehoek.jar"), "");
    }

    @Test
    void the_java_of_java_home_comes_first_then_that_of_the_path_then_the_newest() throws IOException {
        jdk(jvms.resolve("a"), "24.0.1");
        Path newest = jdk(jvms.resolve("b"), "25.0.3");
        jdk(jvms.resolve("c"), "9");
        Path named = jdk(temporary.resolve("named"), "21");
        Path inPath = jdk(temporary.resolve("path"), "22.0.1");
        Path old = jdk(temporary.resolve("old"), "17.0.15");
        Path older = jdk(temporary.resolve("older"), "1.8.0_402");

        assertThat(run(Map.of("JAVA_HOME", named.toString()), inPath)).startsWith(named.toString());
        assertThat(run(Map.of("JAVA_HOME", old.toString()), inPath)).startsWith(inPath.toString());
        assertThat(run(Map.of(), inPath)).startsWith(inPath.toString());
        assertThat(run(Map.of("JAVA_HOME", older.toString()), old)).startsWith(newest.toString());
    }

    @Test
    void a_java_in_the_path_is_known_by_what_its_link_points_to() throws IOException {
        Path java = jdk(jvms.resolve("a"), "25.0.3");
        Path linked = Files.createDirectories(temporary.resolve("linked/bin"));
        Path alternative = Files.createSymbolicLink(temporary.resolve("alternative"), java.resolve("bin/java"));
        Files.createSymbolicLink(linked.resolve("java"), linked.relativize(alternative));

        assertThat(run(Map.of(), linked.getParent()))
                .startsWith(java.toString())
                .contains("-XX:+UseCompactObjectHeaders");
    }

    @Test
    void a_java_that_has_no_file_with_its_version_is_asked() throws IOException {
        Path mute = temporary.resolve("mute");
        executable(
                mute.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"21.0.2\" 2024-01-16' >&2\necho mute\n");

        assertThat(run(Map.of("JAVA_HOME", mute.toString()), temporary)).contains("mute");
    }

    @Test
    void without_a_java_that_is_new_enough_it_says_so() throws IOException {
        Path old = jdk(jvms.resolve("a"), "20.0.2");

        assertThat(run(Map.of(), old))
                .containsExactly("Driehoek needs Java 21 or newer: install one, or name it in JAVA_HOME.", "exit 1");
    }

    @Test
    void arguments_and_options_are_passed_on_and_the_options_of_the_operator_stand_last() throws IOException {
        Path java = jdk(jvms.resolve("a"), "21.0.2");

        assertThat(run(Map.of("DRIEHOEK_JAVA_OPTS", "-Xmx1g -Dx=*"), java, "-driehoek.policy=a b", ""))
                .containsExactly(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-Xms64m",
                        "-Xmn16m",
                        "-Xmx512m",
                        "-Xmx1g",
                        "-Dx=*",
                        "-jar",
                        home.resolve("driehoek.jar").toString(),
                        "-driehoek.policy=a b",
                        "",
                        "exit 0");
    }

    @Test
    void the_cache_is_used_where_there_is_one_and_the_java_can() throws IOException {
        Path newer = jdk(jvms.resolve("a"), "25.0.3");
        Path older = jdk(temporary.resolve("older"), "24.0.2");
        String option = "-XX:AOTCache=" + home.resolve("driehoek.aot");

        assertThat(run(Map.of(), newer)).doesNotContain(option);
        Files.writeString(home.resolve("driehoek.aot"), "");
        assertThat(run(Map.of(), newer)).contains(option);
        assertThat(run(Map.of(), older)).doesNotContain(option).contains("-jar");
    }

    @Test
    void the_cache_is_made_with_the_options_of_a_start() throws IOException {
        Path newer = jdk(jvms.resolve("a"), "25.0.3");
        Path link = Files.createSymbolicLink(temporary.resolve("driehoek"), script);
        List<String> start = run(Map.of("DRIEHOEK_JAVA_OPTS", "-Xmx1g"), newer);
        script = link;

        List<String> training = run(Map.of("DRIEHOEK_JAVA_OPTS", "-Xmx1g"), newer, "aot");

        assertThat(training)
                .containsSequence(
                        AotCache.class.getName(), home.resolve("driehoek.aot").toString())
                .containsSequence(start.subList(1, start.size()))
                .contains("-Xmx1g");
    }

    @Test
    void an_older_java_makes_no_cache_and_it_says_so() throws IOException {
        Path older = jdk(jvms.resolve("a"), "24.0.2");

        assertThat(run(Map.of(), older, "aot"))
                .containsExactly(
                        "The cache needs Java 25 or newer, and this is 24: install one, or name it in JAVA_HOME.",
                        "exit 1");
    }

    /** Its java tells where it stands and with what it was started, a line for each. */
    private static Path jdk(Path home, String version) throws IOException {
        executable(home.resolve("bin/java"), "#!/bin/sh\necho '" + home + "'\nprintf '%s\\n' \"$@\"\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Gives the lines it prints, and how it ends. */
    private List<String> run(Map<String, String> environment, Path inPath, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.equals("JAVA_HOME") || name.startsWith("DRIEHOEK_"));
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", "", (path, none) -> inPath.resolve("bin") + ":/usr/bin:/bin");
        var process = builder.start();
        List<String> lines = new ArrayList<>(process.inputReader().lines().toList());
        lines.add("exit " + process.onExit().join().exitValue());
        return lines;
    }
}
