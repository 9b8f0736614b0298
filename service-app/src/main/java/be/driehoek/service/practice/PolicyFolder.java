package be.driehoek.service.practice;

import be.driehoek.input.InvalidInputException;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The folder of an organisation's own policies, a file for each version. */
final class PolicyFolder {
    private PolicyFolder() {}

    /**
     * A register with the policies of a folder.
     *
     * @param shipped what there is besides
     * @param folder the folder; empty for none
     * @throws UnusablePractice with a sentence for each mistake in whatever file, or if the folder cannot be read
     */
    static PolicyRegister beside(PolicyRegister shipped, String folder) {
        if (folder.isEmpty()) {
            return shipped;
        }
        try {
            return shipped.with(files(Path.of(folder)));
        } catch (IOException | InvalidPathException e) {
            throw new UnusablePractice(
                    "The setting driehoek.policies must be a folder that can be read: got " + folder + ".");
        } catch (InvalidInputException e) {
            throw new UnusablePractice(e.errors().stream()
                    .map(error -> "- " + error.sentence(Language.EN))
                    .collect(Collectors.joining(
                            "\n", "The policies in " + folder + " must be without mistakes:\n", "")));
        }
    }

    /** A copy of the schema may lie there for the sake of editors. */
    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : found) {
                var name = file.getFileName().toString();
                if (!name.endsWith(".schema.json")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
