package be.driehoek.service;

import java.nio.file.Path;
import java.util.Map;

/**
 * Types the commands that are for an operator.
 *
 * @param home the data folder
 */
public record Operator(Path home) {

    /** What {@code driehoek keys} answers to a command. */
    public String keys(String command) {
        return new KeysCommand(Map.of("DRIEHOEK_HOME", home.toString())).run(command);
    }
}
