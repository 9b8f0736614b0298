package be.driehoek.service.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The service that runs on a data folder, if one does.
 *
 * @param folder the data folder
 */
public record RunningService(Path folder) {
    /** Where it can be asked. */
    static final String SOCKET = "driehoek.sock";

    /** How an answer begins when it was done. */
    static final String DONE = "done";

    private static final String ROTATE = "rotate ";

    /**
     * Asks it to bring everything under its master key.
     *
     * @param active the id of the master key that it must use
     * @return what it did, in a sentence; empty if none runs
     * @throws BackupFailure if it could not
     */
    public Optional<String> rotateKeys(String active) {
        try {
            return ask(ROTATE + active).map(answer -> {
                if (!answer.startsWith(DONE)) {
                    throw new BackupFailure("The service could not rotate the keys: " + answer);
                }
                return answer.substring(DONE.length()).strip();
            });
        } catch (IOException e) {
            throw new BackupFailure("The service could not be asked: " + e.getMessage());
        }
    }

    /** The id in a line that asks to rotate; empty if it asks for something else. */
    static Optional<String> askedToRotate(String line) {
        return line.startsWith(ROTATE) ? Optional.of(line.substring(ROTATE.length())) : Optional.empty();
    }

    /** Sends a line, and gives the line that comes back; empty if no service runs. */
    Optional<String> ask(String line) throws IOException {
        var socket = folder.resolve(SOCKET);
        if (!Files.exists(socket)) {
            return Optional.empty();
        }
        try (var service = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            service.connect(UnixDomainSocketAddress.of(socket));
            Channels.newOutputStream(service).write((line + "\n").getBytes(UTF_8));
            var answer = new BufferedReader(new InputStreamReader(Channels.newInputStream(service), UTF_8)).readLine();
            return Optional.of(answer == null ? "it ended meanwhile." : answer);
        } catch (ConnectException nobodyThere) {
            // The socket of a service that was killed.
            return Optional.empty();
        }
    }
}
