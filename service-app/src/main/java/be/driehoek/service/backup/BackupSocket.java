package be.driehoek.service.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.secrets.KeyRotation;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets whoever may write to the data folder ask a running service for a copy of its embedded database, or to bring
 * everything under its master key: a socket in the folder, which nobody else on the machine and nobody on the network
 * reaches. One line with the name of the file, or with what is asked, comes in; one that begins with
 * {@value RunningService#DONE}, or with what went wrong, goes out.
 */
@Singleton
@Requires(property = "driehoek.home")
@Requires(property = "datasources.default.url", pattern = "jdbc:h2:file:.*")
final class BackupSocket implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(BackupSocket.class);

    private final Path place;
    private final TransactionOperations<Connection> transactions;
    private final KeyRotation rotation;
    private @Nullable ServerSocketChannel listening;

    BackupSocket(
            @Value("${driehoek.home}") Path folder,
            TransactionOperations<Connection> transactions,
            KeyRotation rotation) {
        this.rotation = rotation;
        this.place = folder.resolve(RunningService.SOCKET);
        this.transactions = transactions;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        try {
            // Left by a process that was killed: the folder is ours alone, or the database would not have opened.
            Files.deleteIfExists(place);
            var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            listening = channel;
            channel.bind(UnixDomainSocketAddress.of(place));
            Thread.ofVirtual().name("backups").start(() -> answer(channel));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("A backup can be made only while the service does not run: the data folder takes no socket.");
        }
    }

    private void answer(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try (var caller = channel.accept()) {
                answer(caller);
            } catch (ClosedChannelException stopped) {
                return;
            } catch (IOException gone) {
                LOG.warn("Who asked for a backup did not wait for it.");
            }
        }
    }

    private void answer(SocketChannel caller) throws IOException {
        var line = new BufferedReader(new InputStreamReader(Channels.newInputStream(caller), UTF_8)).readLine();
        if (line != null) {
            Channels.newOutputStream(caller).write((answer(line) + "\n").getBytes(UTF_8));
        }
    }

    private String answer(String line) {
        return RunningService.askedToRotate(line).map(this::rotate).orElseGet(() -> copyTo(Path.of(line)));
    }

    /** A key that was added after our start is not ours yet: whoever asks for it would think that it is in use. */
    private String rotate(String active) {
        if (!rotation.active().equals(active)) {
            return "it uses the master key " + rotation.active() + " until it is restarted.";
        }
        try {
            return RunningService.DONE + " " + rotation.rotate().inWords();
        } catch (RuntimeException e) {
            LOG.error("The keys could not be rotated.", e);
            return "its log tells why.";
        }
    }

    private String copyTo(Path file) {
        try {
            return transactions.executeRead(status -> {
                EmbeddedDatabase.copy(status.getConnection(), file);
                LOG.info("A backup was made.");
                return RunningService.DONE;
            });
        } catch (RuntimeException e) {
            return String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }

    @PreDestroy
    void close() throws IOException {
        if (listening != null) {
            listening.close();
            Files.deleteIfExists(place);
        }
    }
}
