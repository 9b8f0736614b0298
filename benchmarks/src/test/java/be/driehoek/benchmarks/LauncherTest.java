package be.driehoek.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    private Path folder;

    private Path jdk(String name, String release) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        Files.writeString(home.resolve("release"), release);
        return home;
    }

    @Test
    void takesTheNewestThatIsNewEnough() throws IOException {
        Path old = jdk("a", "JAVA_VERSION=\"17.0.15\"\n");
        Path newest = jdk("b", "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"25.0.1\"\n");
        Path newer = jdk("c", "JAVA_VERSION=\"21\"\n");

        assertThat(Launcher.newest(List.of(old, newest, newer))).contains(newest);
        assertThat(Launcher.newest(List.of(old, newer))).contains(newer);
        assertThat(Launcher.newest(List.of(old))).isEmpty();
    }

    @Test
    void passesOverWhatIsNoJdk() throws IOException {
        Path noNumber = jdk("a", "JAVA_VERSION=\"new\"\n");
        Path noVersion = jdk("b", "");

        assertThat(Launcher.newest(List.of(noNumber, noVersion, folder.resolve("nowhere"))))
                .isEmpty();
    }

    @Test
    void looksWhereJavaHomePointsAndBesideTheOneThatRuns() throws IOException {
        Path running = jdk("a", "");
        Path beside = jdk("b", "");

        assertThat(Launcher.homes(Map.of("JAVA_HOME", "/named"), running))
                .containsExactly(Path.of("/named"), running.toRealPath(), beside.toRealPath());
        assertThat(Launcher.homes(Map.of("JAVA_HOME", " "), running))
                .containsExactly(running.toRealPath(), beside.toRealPath());
    }
}
