package be.driehoek.service;

import be.driehoek.service.audit.AuditCommand;
import be.driehoek.service.audit.AuditFailure;
import be.driehoek.service.backup.BackupCommand;
import be.driehoek.service.backup.BackupFailure;
import be.driehoek.service.backup.EmbeddedDatabase;
import be.driehoek.service.erasure.ErasureFailure;
import be.driehoek.service.erasure.ErasuresCommand;
import be.driehoek.service.fence.FenceCommand;
import be.driehoek.service.fence.FenceFailure;
import be.driehoek.service.secrets.UnusableKeys;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the service. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Driehoek",
                        version = "${api.version}",
                        description = "Preventive housing guidance: who qualifies and why, and what is due.",
                        contact = @Contact(name = "The team that runs this service"),
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "assessments", description = "Who qualifies, why, and what to ask next"),
            @Tag(name = "cases", description = "Referrals, and what happens in the cases that they open"),
            @Tag(name = "agenda", description = "What is due, over all cases"),
            @Tag(name = "calendars", description = "What is due, for calendar programs"),
            @Tag(name = "visit plans", description = "Who visits whom, and when"),
            @Tag(name = "data protection", description = "What must be kept, and what shall be erased"),
            @Tag(name = "audit", description = "Who did, read or was refused what"),
            @Tag(name = "rules", description = "The rulebook and the policies"),
            @Tag(name = "accounts", description = "Who may use the service, and the tokens of programs"),
            @Tag(name = "reachability", description = "When the service can be reached by phone")
        },
        security = @SecurityRequirement(name = "basic"))
@SecurityScheme(name = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
public final class DriehoekService {
    private static final Logger LOG = LoggerFactory.getLogger(DriehoekService.class);

    private static final String PORT = "MICRONAUT_SERVER_PORT";
    private static final int LAST_PORT = 65_535;

    private static final String BACKUP = "backup";
    private static final String AUDIT = "audit";
    private static final String ERASURES = "erasures";
    private static final String FENCE = "fence";
    private static final int ERASURES_ARGUMENTS = 3;
    private static final Set<String> BACKUP_COMMANDS = Set.of(BACKUP, "restore");

    private DriehoekService() {}

    /**
     * Runs until the process is told to stop; or backs the data up, restores them, sees to the keys or compares the audit
     * trail, and ends.
     *
     * @param args properties of the configuration, as {@code -micronaut.server.port=8081}; or {@code backup} or
     *     {@code restore} and a file; or {@code keys} and {@code new} or {@code rotate}; or {@code audit verify}, perhaps
     *     with a file, or {@code audit checkpoint} and a file; or {@code erasures}, {@code export} or {@code replay}, and a
     *     file
     */
    public static void main(String[] args) {
        try {
            if (args.length == 2 && BACKUP_COMMANDS.contains(args[0])) {
                LOG.info(runBackupCommand(System.getenv(), args[0], args[1]));
                return;
            }
            if (args.length == 2 && args[0].equals(KeysCommand.NAME)) {
                LOG.info(new KeysCommand(System.getenv()).run(args[1]));
                return;
            }
            if (args.length > 1 && args[0].equals(AUDIT)) {
                LOG.info(runAuditCommand(System.getenv(), args));
                return;
            }
            if (args.length == 2 && args[0].equals(FENCE)) {
                LOG.info(runFenceCommand(System.getenv(), args[1]));
                return;
            }
            if (args.length == ERASURES_ARGUMENTS && args[0].equals(ERASURES)) {
                LOG.info(runErasuresCommand(System.getenv(), args[1], args[2]));
                return;
            }
            EmbeddedServer server = start(System.getenv(), args);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "shutdown"));
            if (Boolean.getBoolean("driehoek.ends-with-parent")) {
                endWithParent();
            }
        } catch (StartFailure | BackupFailure | UnusableKeys | AuditFailure | ErasureFailure | FenceFailure e) {
            LOG.error(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            LOG.error("Driehoek did not start.", e);
            System.exit(1);
        }
    }

    /** Maven passes Ctrl-C on to what it starts, but no other way to end it. */
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofPlatform()
                        .name("ends-with-parent")
                        .daemon()
                        .start(() -> {
                            parent.onExit().join();
                            System.exit(0);
                        }));
    }

    /** The framework would tell a wrong port in many lines. */
    private static void checkPort(String port) {
        try {
            if (Integer.parseInt(port) < 0 || Integer.parseInt(port) > LAST_PORT) {
                throw StartFailure.unusablePort(port);
            }
        } catch (NumberFormatException noNumber) {
            throw StartFailure.unusablePort(port);
        }
    }

    /**
     * Starts the service and says where it is.
     *
     * @param environment the variables of the process
     * @param args as for {@link #main}
     * @return the server, which listens
     * @throws StartFailure when an operator can remove the cause
     */
    static EmbeddedServer start(Map<String, String> environment, String... args) {
        checkPort(environment.getOrDefault(PORT, "0"));
        Path folder = DataFolder.named(environment);
        ApplicationContext context = settings(folder, args);
        String port = "";
        try {
            String place = preparePlace(context.getEnvironment(), folder);
            LOG.info("Driehoek keeps its data in {}", place);
            context.start();
            port = context.getProperty("micronaut.server.port", String.class).orElse(port);
            EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
            String mode = context.getEnvironment().getActiveNames().contains("demo") ? "demo mode, " : "";
            LOG.info("Driehoek is ready: {} ({}data in {})", server.getURI(), mode, place);
            return server;
        } catch (RuntimeException e) {
            context.close();
            throw StartFailure.explain(e, folder, port);
        }
    }

    /**
     * Backs the data up or restores them.
     *
     * @param environment the variables of the process
     * @param command {@code backup} or {@code restore}
     * @param file the file of the backup
     * @return what was done, in a sentence
     * @throws StartFailure when the database is not ours to copy
     * @throws BackupFailure when it cannot be done
     */
    static String runBackupCommand(Map<String, String> environment, String command, String file) {
        var folder = DataFolder.named(environment);
        try (var settings = settings(folder).getEnvironment()) {
            settings.start();
            var database = new DatabaseUrl(settings.getRequiredProperty(DatabaseUrl.PROPERTY, String.class));
            if (!database.isIn(folder)) {
                throw StartFailure.notOursToCopy();
            }
            var commands = new BackupCommand(new EmbeddedDatabase(
                    folder,
                    settings.getRequiredProperty(DatabaseUrl.PROPERTY, String.class),
                    settings.getRequiredProperty("datasources.default.username", String.class),
                    settings.getProperty("datasources.default.password", String.class)
                            .orElse("")));
            return command.equals(BACKUP) ? commands.backUp(file) : commands.restore(file);
        }
    }

    /**
     * Keeps a checkpoint of the audit trail, or compares the trail.
     *
     * @param environment the variables of the process
     * @param args {@code audit} and what to do
     * @return what was done, in a sentence
     * @throws StartFailure when the database cannot be opened
     * @throws AuditFailure when something does not fit
     */
    static String runAuditCommand(Map<String, String> environment, String... args) {
        var folder = DataFolder.named(environment);
        try (var context = settings(folder)) {
            context.start();
            var commands = context.getBean(AuditCommand.class);
            return switch (args[1]) {
                case "verify" -> commands.verify(args.length > 2 ? Optional.of(args[2]) : Optional.empty());
                case "checkpoint" -> {
                    if (args.length < 3) {
                        throw StartFailure.unknownCommand("audit checkpoint, without a file");
                    }
                    yield commands.keep(args[2]);
                }
                default -> throw StartFailure.unknownCommand("audit " + args[1]);
            };
        } catch (StartFailure | AuditFailure told) {
            throw told;
        } catch (RuntimeException e) {
            throw StartFailure.explain(e, folder, "");
        }
    }

    /**
     * Writes the list of erased cases, or follows one after a backup was put back.
     *
     * @param environment the variables of the process
     * @param command {@code export} or {@code replay}
     * @param file the file of the list
     * @return what was done, in a sentence
     * @throws StartFailure when the database cannot be opened
     * @throws ErasureFailure when it cannot be done
     */
    static String runErasuresCommand(Map<String, String> environment, String command, String file) {
        var folder = DataFolder.named(environment);
        try (var context = settings(folder)) {
            context.start();
            var commands = context.getBean(ErasuresCommand.class);
            return switch (command) {
                case "export" -> commands.export(file);
                case "replay" -> commands.replay(file);
                default -> throw StartFailure.unknownCommand(ERASURES + " " + command);
            };
        } catch (StartFailure | ErasureFailure | UnusableKeys told) {
            throw told;
        } catch (RuntimeException e) {
            throw StartFailure.explain(e, folder, "");
        }
    }

    /**
     * Raises the fence of the database, or takes it down; the service need not be stopped to take it down.
     *
     * @param environment the environment variables
     * @param command {@code on} or {@code off}
     * @return what was done
     */
    static String runFenceCommand(Map<String, String> environment, String command) {
        try (var settings = settings(DataFolder.named(environment)).getEnvironment()) {
            settings.start();
            var fence = new FenceCommand(
                    settings.getRequiredProperty(DatabaseUrl.PROPERTY, String.class),
                    settings.getRequiredProperty("driehoek.migration.username", String.class),
                    settings.getProperty("driehoek.migration.password", String.class)
                            .orElse(""),
                    settings.getRequiredProperty("datasources.default.username", String.class));
            return switch (command) {
                case "on" -> fence.raise();
                case "off" -> fence.lower();
                default -> throw StartFailure.unknownFenceCommand(command);
            };
        }
    }

    static ApplicationContext settings(Path folder, String... args) {
        return Micronaut.build(args)
                .banner(false)
                .deduceEnvironment(false)
                .properties(Map.of("driehoek.home", folder.toString()))
                .build();
    }

    /** The settings say which database it is, before anything opens it. The folder is not needed for one elsewhere. */
    private static String preparePlace(Environment settings, Path folder) {
        settings.start();
        var database = new DatabaseUrl(settings.getRequiredProperty(DatabaseUrl.PROPERTY, String.class));
        if (!database.isIn(folder)) {
            return database.withoutSettings();
        }
        DataFolder.prepare(folder);
        return folder.toString();
    }
}
