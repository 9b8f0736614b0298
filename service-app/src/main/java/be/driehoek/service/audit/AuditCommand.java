package be.driehoek.service.audit;

import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an operator types to keep a checkpoint of the audit trail, and to compare the trail with it. */
@Singleton
public final class AuditCommand {
    private static final int SHOWN = 20;

    private final AuditVerification verification;
    private final Clock clock;
    private final Path key;

    AuditCommand(AuditVerification verification, Clock clock, @Value("${driehoek.audit.signing-key}") String key) {
        this.verification = verification;
        this.clock = clock;
        this.key = Path.of(key);
    }

    /**
     * Writes what is known of the trail now to a file, signed.
     *
     * @param named the file to write, which must be new
     * @return what was done, in a sentence
     * @throws AuditFailure if it cannot be done
     */
    public String keep(String named) {
        var file = Path.of(named).toAbsolutePath().normalize();
        var signed = SigningKey.in(key)
                .sign(verification.checkpoint(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            Files.write(file, StrictJson.write(signed), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new AuditFailure("The file must be new, and its folder must be there: got " + file + ".");
        }
        return "The checkpoint of %d chains is in %s. Keep it on another machine."
                .formatted(signed.checkpoint().ends().size(), file);
    }

    /**
     * Compares the trail with itself, with the events that it is about, and with a checkpoint.
     *
     * @param named the file of the checkpoint, if there is one
     * @return what was done, in a sentence
     * @throws AuditFailure if something does not fit, or the checkpoint cannot be used
     */
    public String verify(Optional<String> named) {
        var result = verification.verify(named.map(this::open));
        if (!result.faults().isEmpty()) {
            throw new AuditFailure("%d places of the audit trail do not fit:%n%s"
                    .formatted(result.faults().size(), told(result.faults())));
        }
        return "The audit trail fits: %d entries in %d chains%s."
                .formatted(result.entries(), result.chains(), named.isPresent() ? ", as the checkpoint knew it" : "");
    }

    private static String told(List<AuditFault> faults) {
        return faults.stream()
                .limit(SHOWN)
                .map(fault -> "%s, entry %d: %s"
                        .formatted(
                                fault.chain(),
                                fault.sequence(),
                                fault.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private AuditCheckpoint open(String named) {
        try {
            var bytes = Files.readAllBytes(Path.of(named));
            return SigningKey.in(key).open(StrictJson.read(bytes, SignedCheckpoint.class));
        } catch (IOException | InvalidInputException e) {
            throw new AuditFailure("The checkpoint must be a file that \"audit checkpoint\" wrote: got " + named + ".");
        }
    }
}
