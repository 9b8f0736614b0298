package be.driehoek.service;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the service. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Driehoek",
                        version = "${api.version}",
                        description = "Preventive housing guidance: who qualifies and why, and what is due.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "basic"))
@SecurityScheme(name = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
public final class DriehoekService {
    private static final Logger LOG = LoggerFactory.getLogger(DriehoekService.class);

    private static final String PORT = "MICRONAUT_SERVER_PORT";
    private static final int LAST_PORT = 65_535;

    private DriehoekService() {}

    /**
     * Runs until the process is told to stop.
     *
     * @param args properties of the configuration, as {@code -micronaut.server.port=8081}
     */
    public static void main(String[] args) {
        try {
            EmbeddedServer server = start(System.getenv(), args);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "shutdown"));
            if (Boolean.getBoolean("driehoek.ends-with-parent")) {
                endWithParent();
            }
        } catch (StartFailure e) {
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
        ApplicationContext context = Micronaut.build(args)
                .banner(false)
                .deduceEnvironment(false)
                .properties(Map.of("driehoek.home", folder.toString()))
                .build();
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
