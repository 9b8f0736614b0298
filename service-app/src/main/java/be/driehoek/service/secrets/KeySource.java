package be.driehoek.service.secrets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.driehoek.service.files.OwnerOnly;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the master keys stand: in {@code DRIEHOEK_KEYS}, else in a file. */
@Singleton
public final class KeySource {
    private static final Logger LOG = LoggerFactory.getLogger(KeySource.class);

    private static final String VARIABLE = "driehoek.keys";
    private static final String FILE = "driehoek.keys.file";

    private final Environment settings;
    private final Clock clock;

    /**
     * The place that the settings name.
     *
     * @param settings the settings
     * @param clock tells the day by which a new key is called
     */
    public KeySource(Environment settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private Optional<String> variable() {
        return settings.getProperty(VARIABLE, String.class).filter(text -> !text.isBlank());
    }

    private Path file() {
        return Path.of(settings.getRequiredProperty(FILE, String.class));
    }

    /**
     * Where they stand.
     *
     * @return a name for people
     */
    public String place() {
        return variable().isPresent() ? "DRIEHOEK_KEYS" : file().toString();
    }

    /**
     * Reads the keys.
     *
     * @return the keys; empty if there is no file
     * @throws UnusableKeys if they are none
     */
    Optional<MasterKeys> read() {
        var variable = variable();
        if (variable.isPresent()) {
            return Optional.of(MasterKeys.read(variable.get(), place()));
        }
        var file = file();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            warnIfOthersMayRead(file);
            return Optional.of(MasterKeys.read(Files.readString(file, US_ASCII), file.toString()));
        } catch (IOException e) {
            throw UnusableKeys.unusableFile(file, e.getClass().getSimpleName());
        }
    }

    /** Somebody may want it so, such as a group of operators. */
    private static void warnIfOthersMayRead(Path file) throws IOException {
        if (OwnerOnly.isOpenToOthers(file)) {
            LOG.warn("The file of the master keys should be for its owner alone: {}", file);
        }
    }

    /**
     * Makes the file with a first key. Another instance may do so at the same moment: then that key is it.
     *
     * @return the keys in the file
     * @throws UnusableKeys if no file can be made
     */
    MasterKeys make() {
        var file = file();
        try {
            var part = write(file, newKey().written() + "\n");
            try {
                putInPlace(part, file);
                LOG.info("Made a master key in {}: keep a copy of it apart from the backups.", file);
            } catch (FileAlreadyExistsException another) {
                LOG.info("Another instance made a master key in {}.", file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw UnusableKeys.unusableFile(file, e.getClass().getSimpleName());
        }
        return read().orElseThrow();
    }

    /** Whole or not at all, where the disk can; and never in the place of keys that are there. */
    private static void putInPlace(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(part, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /**
     * Adds a key to the file, which is made if it is not there.
     *
     * @return the id of the key
     * @throws UnusableKeys if the keys that are there are none, or stand elsewhere
     */
    public String add() {
        if (variable().isPresent()) {
            throw UnusableKeys.inVariable();
        }
        var file = file();
        var before = read();
        if (before.isEmpty()) {
            return make().active().id();
        }
        var added = newKey();
        var text = new StringBuilder();
        before.get().all().forEach(key -> text.append(key.written()).append('\n'));
        text.append(added.written()).append('\n');
        try {
            var part = write(file, text.toString());
            OwnerOnly.letInAs(part, file);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw UnusableKeys.unusableFile(file, e.getClass().getSimpleName());
        }
        return added.id();
    }

    /**
     * The id of the key that a service takes into use when it starts now.
     *
     * @return the id
     * @throws UnusableKeys if there is no key
     */
    public String active() {
        return read().orElseThrow(() -> UnusableKeys.none(place())).active().id();
    }

    /** Its id tells the day it was made; the rest tells two of a day apart. */
    private MasterKey newKey() {
        var suffix = HexFormat.of().formatHex(MasterKey.randomBytes(), 0, 2);
        return MasterKey.random(LocalDate.now(clock) + "-" + suffix);
    }

    /** A file beside the one that it will be: on the disk before anything is encrypted with what is in it. */
    private static Path write(Path file, String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("a file must be in a folder");
        }
        Files.createDirectories(folder, OwnerOnly.folder(folder));
        var part = Files.createTempFile(folder, "master", ".part", OwnerOnly.file(folder));
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return part;
    }
}
