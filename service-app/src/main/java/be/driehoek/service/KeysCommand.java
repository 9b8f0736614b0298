package be.driehoek.service;

import be.driehoek.service.backup.BackupFailure;
import be.driehoek.service.backup.RunningService;
import be.driehoek.service.secrets.KeyRotation;
import be.driehoek.service.secrets.KeySource;
import be.driehoek.service.secrets.UnusableKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What an operator types to have a new master key, and to bring everything under it. */
final class KeysCommand {
    static final String NAME = "keys";

    private final Path folder;

    /**
     * Commands for the service of an environment.
     *
     * @param environment the variables of the process
     */
    KeysCommand(Map<String, String> environment) {
        this.folder = DataFolder.named(environment);
    }

    /**
     * Does a command.
     *
     * @param command {@code new} or {@code rotate}
     * @return what was done, in a sentence
     * @throws StartFailure when there is no such command, or the database cannot be opened
     * @throws UnusableKeys when the master keys cannot be used
     * @throws BackupFailure when a service that runs cannot do it
     */
    String run(String command) {
        return switch (command) {
            case "new" -> add();
            case "rotate" -> rotate();
            default -> throw StartFailure.unknownKeysCommand(command);
        };
    }

    private String add() {
        try (var settings = DriehoekService.settings(folder).getEnvironment()) {
            settings.start();
            var source = new KeySource(settings, Clock.systemUTC());
            return "Added the master key " + source.add() + " to " + source.place()
                    + ": it is in use from the next start of the service. Keep a copy of the file apart from the"
                    + " backups.";
        }
    }

    private String rotate() {
        String active;
        boolean isEmbedded;
        try (var settings = DriehoekService.settings(folder).getEnvironment()) {
            settings.start();
            active = new KeySource(settings, Clock.systemUTC()).active();
            isEmbedded = new DatabaseUrl(settings.getRequiredProperty(DatabaseUrl.PROPERTY, String.class)).isIn(folder);
        }
        if (!isEmbedded) {
            return rotateHere();
        }
        return new RunningService(folder).rotateKeys(active).orElseGet(() -> {
            if (!Files.exists(folder.resolve("driehoek.mv.db"))) {
                throw StartFailure.noDatabase(folder);
            }
            return rotateHere();
        });
    }

    /** On the database itself; with PostgreSQL, beside the services that run. */
    private String rotateHere() {
        try (var context = DriehoekService.settings(folder)) {
            context.start();
            return context.getBean(KeyRotation.class).rotate().inWords();
        } catch (RuntimeException e) {
            throw StartFailure.explain(e, folder, "");
        }
    }
}
